import { api, type InterviewNoteCreate, unwrap } from '@/api'
import { newId } from '@/lib/ids'
import { toIso } from '@/lib/time'
import { type KeptState, stateOfStatus, statusOf } from './states'
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

async function send(lines: readonly Line[]): Promise<KeptState[]> {
  const interviewId = lines[0]?.interviewId ?? ''
  const items = lines.map(({ interviewId: _interview, state: _state, ...item }) => item)
  try {
    const answer = await unwrap(
      api.POST('/api/v1/interviews/{interview_id}/notes/batch', {
        params: { path: { interview_id: interviewId } },
        body: { items },
      }),
    )
    return answer.items.map(({ status }) => stateOfLine(status))
  } catch (error) {
    const state = stateOfLine(statusOf(error))
    // One line that the server cannot read must not hold back its neighbors.
    if (state === 'refused' && lines.length > 1) return [...(await send(lines.slice(0, 1)))]
    return lines.map(() => state)
  }
}

/** The oldest lines that can travel together: of one conversation, and no more than the server takes. */
function firstParcel(lines: readonly Line[]): Line[] {
  const other = lines.findIndex((line) => line.interviewId !== lines[0]?.interviewId)
  return lines.slice(0, Math.min(AT_ONCE, other === -1 ? lines.length : other))
}

/** Sends what waits and is not held back, oldest first, and stops at the first line that does not get through, to keep the order. */
export async function sendLines(held: ReadonlySet<string>): Promise<{ sent: number; through: boolean }> {
  const ready = async () => (await waitingLines()).filter(({ interviewId }) => !held.has(interviewId))
  let sent = 0
  for (let waiting = await ready(); waiting.length > 0; waiting = await ready()) {
    const states = await send(firstParcel(waiting))
    for (const [index, state] of states.entries()) {
      const line = waiting[index]
      if (!line || state === 'waiting') return { sent, through: false }
      await keep(lineKey(line), { ...line, state })
      if (state === 'sent') sent += 1
    }
  }
  return { sent, through: true }
}
