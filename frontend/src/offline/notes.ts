import { api, type InterviewNoteCreate, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { type KeptState, type Sending, stateOfStatus, statusOf } from './states'
import { forget, keep, keptUnder } from './store'

export type NoteKind = InterviewNoteCreate['kind']

/** One line taken during a conversation. Its id is made here, so sending it twice stores it once. */
export type Line = Draft & { id: string; interviewId: string; at: string; state: KeptState }

/** `question_id` is the question asked last; the server gives the line its topic. */
export type Draft = { text: string; kind: NoteKind; off_the_record: boolean; question_id?: string | null }

const AT_ONCE = 100

const lineKey = (line: Pick<Line, 'interviewId' | 'id'>) => `line:${line.interviewId}:${line.id}`
const byTime = (a: Line, b: Line) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)

export const linesOf = async (interviewId: string): Promise<Line[]> =>
  (await keptUnder<Line>(`line:${interviewId}:`)).sort(byTime)

export const waitingLines = async (): Promise<Line[]> =>
  (await keptUnder<Line>('line:')).filter((line) => line.state === 'waiting').sort(byTime)

/** Stores the line on this device first; only then may a page show it as kept. */
export async function addLine(interviewId: string, draft: Draft, now: Date): Promise<Line> {
  const line: Line = { ...draft, id: newId(now.getTime()), interviewId, at: toIso(now), state: 'waiting' }
  await keep(lineKey(line), line)
  return line
}

/** The line under the talk that it belongs to; it is stored there before it goes here. */
export async function handOverLine(line: Line, interviewId: string): Promise<void> {
  const moved: Line = { ...line, interviewId }
  await keep(lineKey(moved), moved)
  await forget(lineKey(line))
}

/** A line that is there already arrived before: its answer was lost on the way. */
const stateOfLine = (status: number): KeptState => (status === 409 ? 'sent' : stateOfStatus(status))

/** The status of the answer for each line. */
async function send(lines: readonly Line[]): Promise<number[]> {
  const interviewId = lines[0]?.interviewId ?? ''
  const items = lines.map(({ interviewId: _interview, state: _state, ...item }) => item)
  try {
    const answer = await unwrap(
      api.POST('/api/v1/interviews/{interview_id}/notes/batch', {
        params: { path: { interview_id: interviewId } },
        body: { items },
      }),
    )
    return answer.items.map(({ status }) => status)
  } catch (error) {
    const status = statusOf(error)
    // One line that the server cannot read must not hold back its neighbors.
    if (stateOfLine(status) === 'refused' && lines.length > 1) return send(lines.slice(0, 1))
    return lines.map(() => status)
  }
}

/** The oldest lines that can travel together: of one conversation, and no more than the server takes. */
function firstParcel(lines: readonly Line[]): Line[] {
  const other = lines.findIndex((line) => line.interviewId !== lines[0]?.interviewId)
  return lines.slice(0, Math.min(AT_ONCE, other === -1 ? lines.length : other))
}

/** What waits and may go. A line is on this device later than its call, so the calls are asked for after the lines. */
async function readyLines(held: () => Promise<ReadonlySet<string>>): Promise<Line[]> {
  const waiting = await waitingLines()
  const here = await held()
  return waiting.filter(({ interviewId }) => !here.has(interviewId))
}

/** Sends what waits and is not held back, oldest first, and stops at the first line that does not get through, to keep the order. */
export async function sendLines(held: () => Promise<ReadonlySet<string>>): Promise<Sending> {
  let sent = 0
  for (let ready = await readyLines(held); ready.length > 0; ready = await readyLines(held)) {
    for (const [index, status] of (await send(firstParcel(ready))).entries()) {
      const line = ready[index]
      const state = stateOfLine(status)
      if (!line || state === 'waiting') return { sent, stopped: status }
      await keep(lineKey(line), { ...line, state })
      if (state === 'sent') sent += 1
    }
  }
  return { sent, stopped: null }
}
