import { api, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { deedsOf, handOverDeed } from './deeds'
import { moveDraft } from './drafts'
import { handOverLine, linesOf } from './notes'
import type { Known } from './people'
import { afterSending, type KeptState, type Sending } from './states'
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

const allCalls = async (): Promise<Call[]> =>
  (await keptUnder<Call>('call:')).sort((a, b) => a.id.localeCompare(b.id))

export const waitingCalls = async (): Promise<Call[]> =>
  (await allCalls()).filter((call) => call.state === 'waiting')

/**
 * The ids of calls that the server does not know them by: what stands under one of them is handed over first, and never
 * sent as it is. A call that was refused hands over nothing any more.
 */
export const callsOfThisDevice = async (): Promise<ReadonlySet<string>> =>
  new Set((await allCalls()).filter((call) => call.state !== 'refused').map((call) => call.id))

/** The call is on this device before anybody is asked about it; two taps on one person are one call. */
export async function addCall(person: Known, now: Date): Promise<Call> {
  const begun = (await waitingCalls()).find((call) => call.person.id === person.id)
  if (begun) return begun
  const call: Call = { id: newId(now.getTime()), person, at: toIso(now), state: 'waiting', interviewId: null }
  await keep(callKey(call.id), call)
  return call
}

async function send({ id, person, at }: Call): Promise<Pick<Call, 'interviewId'>> {
  const interview = await unwrap(
    api.POST('/api/v1/contacts/{contact_id}/on_the_line', {
      params: { path: { contact_id: person.id } },
      headers: { 'Idempotency-Key': id },
      body: { form: 'phone', at },
    }),
  )
  return { interviewId: interview.id }
}

/** What was written and tapped under the id of this device goes to the talk that the server knows. */
async function handOver({ id, interviewId }: Call): Promise<void> {
  if (!interviewId) return
  for (const line of await linesOf(id)) await handOverLine(line, interviewId)
  for (const deed of await deedsOf(id)) await handOverDeed(deed, interviewId)
  moveDraft(id, interviewId)
}

/** Tells the server of the calls that it does not know, oldest first, and hands over what was taken in each. */
export async function sendCalls(): Promise<Sending> {
  let sent = 0
  let stopped: number | null = null
  for (const call of await allCalls()) {
    if (call.state !== 'waiting') {
      await handOver(call)
      continue
    }
    const { after, status } = await afterSending(call, send)
    if (after.state === 'waiting') {
      stopped = status
      continue
    }
    await keep(callKey(after.id), after)
    if (after.state === 'sent') sent += 1
    await handOver(after)
  }
  return { sent, stopped }
}
