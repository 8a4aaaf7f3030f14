import { ApiError, api, type Interview, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { deedsOf, handOverDeed } from './deeds'
import { moveDraft } from './drafts'
import { handOverLine, linesOf } from './notes'
import type { Known } from './people'
import { type KeptState, stateOfStatus, statusOf } from './states'
import { keep, kept, keptUnder } from './store'

/**
 * A talk that began on this device. Until the server has heard of it, its lines and steps are kept under an id made
 * here; then `interviewId` says which talk it became, and they go there.
 */
export type Call = {
  id: string
  person: Known
  at: string
  state: KeptState
  interviewId: string | null
  problem?: string
}

const callKey = (id: string) => `call:${id}`

export const callOf = (id: string): Promise<Call | undefined> => kept<Call>(callKey(id))
export const waitingCalls = async (): Promise<Call[]> =>
  (await keptUnder<Call>('call:')).filter((call) => call.state === 'waiting')

/** The call is on this device before anybody is asked about it; two taps on one person are one call. */
export async function addCall(person: Known, now: Date): Promise<Call> {
  const begun = (await waitingCalls()).find((call) => call.person.id === person.id)
  if (begun) return begun
  const call: Call = { id: newId(now.getTime()), person, at: toIso(now), state: 'waiting', interviewId: null }
  await keep(callKey(call.id), call)
  return call
}

const send = ({ id, person, at }: Call): Promise<Interview> =>
  unwrap(
    api.POST('/api/v1/contacts/{contact_id}/on_the_line', {
      params: { path: { contact_id: person.id } },
      headers: { 'Idempotency-Key': id },
      body: { form: 'phone', at },
    }),
  )

/** How the call stands after telling the server; what it refuses is kept, with every line taken in it. */
async function sentCall(call: Call): Promise<Call> {
  try {
    const { id } = await send(call)
    return { ...call, state: 'sent', interviewId: id }
  } catch (error) {
    const status = statusOf(error)
    const state = status === 409 ? 'refused' : stateOfStatus(status)
    return { ...call, state, ...(error instanceof ApiError ? { problem: error.message } : {}) }
  }
}

/** What was written and tapped under the id of this device goes to the talk that the server knows. */
async function handOver({ id, interviewId }: Call): Promise<void> {
  if (!interviewId) return
  for (const line of await linesOf(id)) await handOverLine(line, interviewId)
  for (const deed of await deedsOf(id)) await handOverDeed(deed, interviewId)
  moveDraft(id, interviewId)
}

/**
 * Tells the server of the calls that it does not know, oldest first, and hands over what was taken in each. `held` are
 * the calls that did not get through: what belongs to them waits with them.
 */
export async function sendCalls(): Promise<{ sent: number; held: ReadonlySet<string> }> {
  const held = new Set<string>()
  let sent = 0
  for (const call of (await keptUnder<Call>('call:')).sort((a, b) => a.id.localeCompare(b.id))) {
    const after = call.state === 'waiting' ? await sentCall(call) : call
    if (after.state === 'waiting') {
      held.add(call.id)
      continue
    }
    if (after !== call) {
      await keep(callKey(after.id), after)
      sent += 1
    }
    await handOver(after)
  }
  return { sent, held }
}
