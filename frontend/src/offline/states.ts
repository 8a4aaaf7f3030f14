import { ApiError } from '@/api'

/** Where something kept on this device stands with the server. */
export type KeptState = 'waiting' | 'sent' | 'refused'

/** What came of sending: how much arrived, and the status of the answer that kept the rest here; 0 where none came. */
export type Sending = { sent: number; stopped: number | null }

export const NOTHING: Sending = { sent: 0, stopped: null }

const FINAL = [400, 404, 413, 422]

/** What becomes of it after such an answer: tried again, or kept and marked. Never dropped. */
export function stateOfStatus(status: number): KeptState {
  if (status >= 200 && status < 300) return 'sent'
  return FINAL.includes(status) ? 'refused' : 'waiting'
}

export const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0)

type Kept = { state: KeptState; problem?: string }

/** How a call or a step stands after it was sent; what the server does not take is kept with its words. */
export async function afterSending<T extends Kept>(
  before: T,
  send: (before: T) => Promise<Partial<T>>,
): Promise<{ after: T; status: number }> {
  try {
    return { after: { ...before, state: 'sent', ...(await send(before)) }, status: 200 }
  } catch (error) {
    const status = statusOf(error)
    const state = status === 409 ? 'refused' : stateOfStatus(status)
    const problem = error instanceof ApiError ? { problem: error.message } : {}
    return { after: { ...before, state, ...problem }, status }
  }
}
