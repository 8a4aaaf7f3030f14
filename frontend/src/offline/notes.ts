import { ApiError, api, type InterviewNoteCreate, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { clearDrafts } from './drafts'
import { forgetAll, keep, keptUnder } from './store'

export type NoteKind = InterviewNoteCreate['kind']
export type LineState = 'waiting' | 'sent' | 'refused'

/** One line taken during a conversation. Its id is made here, so sending it twice stores it once. */
export type Line = {
  id: string
  interviewId: string
  kind: NoteKind
  text: string
  at: string
  off_the_record: boolean
  state: LineState
}

export type Draft = { text: string; kind: NoteKind; off_the_record: boolean }

const lineKey = (line: Pick<Line, 'interviewId' | 'id'>) => `line:${line.interviewId}:${line.id}`
const byTime = (a: Line, b: Line) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)

export const linesOf = async (interviewId: string): Promise<Line[]> =>
  (await keptUnder<Line>(`line:${interviewId}:`)).sort(byTime)

export const waitingLines = async (): Promise<Line[]> =>
  (await keptUnder<Line>('line:')).filter((line) => line.state === 'waiting').sort(byTime)

export const waitingCount = async (): Promise<number> => (await waitingLines().catch(() => [])).length

/** Wipes what this device holds, for when somebody signs out of it. */
export async function clearOffline(): Promise<void> {
  clearDrafts()
  await forgetAll().catch(() => undefined)
}

/** Stores the line on this device first; only then may a page show it as kept. */
export async function addLine(interviewId: string, draft: Draft, now: Date): Promise<Line> {
  const line: Line = { ...draft, id: newId(now.getTime()), interviewId, at: toIso(now), state: 'waiting' }
  await keep(lineKey(line), line)
  return line
}

/** What becomes of a line after the server answered: kept to try again, or kept and marked. Never dropped. */
export function stateAfter(error: unknown): LineState {
  if (!(error instanceof ApiError)) return 'waiting'
  if (error.status === 409) return 'sent'
  const final = [400, 404, 413, 422].includes(error.status)
  return final ? 'refused' : 'waiting'
}

async function sendLine({ interviewId, state: _state, ...body }: Line): Promise<LineState> {
  try {
    await unwrap(
      api.POST('/api/v1/interviews/{interview_id}/notes', {
        params: { path: { interview_id: interviewId } },
        headers: { 'Idempotency-Key': body.id },
        body,
      }),
    )
    return 'sent'
  } catch (error) {
    return stateAfter(error)
  }
}

/** Sends what waits, oldest first, and stops at the first line that does not get through, to keep the order. */
async function drain(): Promise<number> {
  let sent = 0
  for (const line of await waitingLines()) {
    const state = await sendLine(line)
    if (state === 'waiting') break
    await keep(lineKey(line), { ...line, state })
    if (state === 'sent') sent += 1
  }
  return sent
}

/** One sender among all open tabs. Gives the number of lines that arrived. */
export async function sendWaiting(): Promise<number> {
  if (!('locks' in navigator)) return drain()
  return navigator.locks.request('colloquy-lines', { ifAvailable: true }, (lock) => (lock ? drain() : 0))
}
