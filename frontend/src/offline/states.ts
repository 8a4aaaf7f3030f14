import { ApiError } from '@/api'

/** Where something kept on this device stands with the server. */
export type KeptState = 'waiting' | 'sent' | 'refused'

const FINAL = [400, 404, 413, 422]

/** What becomes of it after such an answer: tried again, or kept and marked. Never dropped. */
export function stateOfStatus(status: number): KeptState {
  if (status >= 200 && status < 300) return 'sent'
  return FINAL.includes(status) ? 'refused' : 'waiting'
}

export const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0)
