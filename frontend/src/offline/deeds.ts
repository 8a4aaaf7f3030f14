import { api, type ClosingAnswerSet, type ImpressionsSet, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { afterSending, type KeptState, type Sending } from './states'
import { forget, keep, keptUnder } from './store'

/** What one does in a conversation besides writing lines. */
export type Step =
  | { verb: 'start' }
  | { verb: 'extend'; minutes: number }
  | { verb: 'ask'; questionId: string }
  | { verb: 'close'; answer: Pick<ClosingAnswerSet, 'step' | 'said' | 'note'> }
  | { verb: 'explain'; noteId: string; meaning: string }
  | { verb: 'look'; impressions: ImpressionsSet['impressions'] }
  | { verb: 'hold' }

/** A step with its moment. `sentAt` tells which answers of the server know of it. */
export type Deed = Step & {
  id: string
  interviewId: string
  at: string
  state: KeptState
  sentAt?: number
  problem?: string
}

const deedKey = (deed: Pick<Deed, 'interviewId' | 'id'>) => `deed:${deed.interviewId}:${deed.id}`
const byId = (a: Deed, b: Deed) => a.id.localeCompare(b.id)

export const deedsOf = async (interviewId: string): Promise<Deed[]> =>
  (await keptUnder<Deed>(`deed:${interviewId}:`)).sort(byId)

export const waitingDeeds = async (): Promise<Deed[]> =>
  (await keptUnder<Deed>('deed:')).filter((deed) => deed.state === 'waiting').sort(byId)

/** Stores the step on this device first, with the moment at which it was taken. */
export async function addDeed(interviewId: string, step: Step, now: Date): Promise<Deed> {
  const deed: Deed = { ...step, id: newId(now.getTime()), interviewId, at: toIso(now), state: 'waiting' }
  await keep(deedKey(deed), deed)
  return deed
}

/** Steps that the server's answer of `fetchedAt` already contains need not be kept here any longer. */
export async function forgetKnown(interviewId: string, fetchedAt: number): Promise<void> {
  for (const deed of await deedsOf(interviewId)) {
    if (deed.sentAt !== undefined && deed.sentAt < fetchedAt) await forget(deedKey(deed))
  }
}

/** The step under the talk that it belongs to; it is stored there before it goes here. */
export async function handOverDeed(deed: Deed, interviewId: string): Promise<void> {
  const moved: Deed = { ...deed, interviewId }
  await keep(deedKey(moved), moved)
  await forget(deedKey(deed))
}

function tell(deed: Deed): Promise<unknown> {
  const { at, id } = deed
  const options = {
    params: { path: { interview_id: deed.interviewId } },
    headers: { 'Idempotency-Key': id },
  }
  switch (deed.verb) {
    case 'start':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/start', { ...options, body: { at } }))
    case 'extend':
      return unwrap(
        api.POST('/api/v1/interviews/{interview_id}/extend', {
          ...options,
          body: { id, at, minutes: deed.minutes },
        }),
      )
    case 'ask':
      return unwrap(
        api.PATCH('/api/v1/interview_questions/{question_id}', {
          params: { path: { question_id: deed.questionId } },
          body: { asked_at: at },
        }),
      )
    case 'close':
      return unwrap(
        api.POST('/api/v1/interviews/{interview_id}/closing', { ...options, body: { ...deed.answer, at } }),
      )
    case 'explain':
      return unwrap(
        api.POST('/api/v1/interview_notes/{note_id}/resolve', {
          params: { path: { note_id: deed.noteId } },
          body: { meaning: deed.meaning },
        }),
      )
    case 'look':
      return unwrap(
        api.POST('/api/v1/interviews/{interview_id}/impressions', {
          ...options,
          body: { impressions: deed.impressions },
        }),
      )
    case 'hold':
      return unwrap(
        api.POST('/api/v1/interviews/{interview_id}/hold', { ...options, body: { ended_at: at } }),
      )
  }
}

const send = async (deed: Deed): Promise<Pick<Deed, 'sentAt'>> => {
  await tell(deed)
  return { sentAt: Date.now() }
}

/** Sends what waits, in the order in which it was done, and stops where the network does. What is `held` does not go yet. */
export async function sendDeeds(held: () => Promise<ReadonlySet<string>>): Promise<Sending> {
  const waiting = await waitingDeeds()
  const here = await held()
  let sent = 0
  for (const deed of waiting.filter(({ interviewId }) => !here.has(interviewId))) {
    const { after, status } = await afterSending(deed, send)
    if (after.state === 'waiting') return { sent, stopped: status }
    await keep(deedKey(after), after)
    if (after.state === 'sent') sent += 1
  }
  return { sent, stopped: null }
}
