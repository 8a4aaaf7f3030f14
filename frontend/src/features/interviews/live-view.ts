import type {
  ClosingAnswer,
  ClosingStep,
  Interview,
  InterviewNote,
  InterviewQuestion,
  Live,
  Visit,
} from '@/api'
import type { Deed } from '@/offline/deeds'
import type { Line } from '@/offline/notes'
import type { CueAt } from './live-clock'
import type { Topic } from './words'

/** What the live page shows of a talk. */
export type LiveTalk = Pick<
  Interview,
  | 'id'
  | 'contact'
  | 'form'
  | 'state'
  | 'allowed'
  | 'started_at'
  | 'ended_at'
  | 'created_at'
  | 'minutes_promised'
  | 'minutes_granted'
  | 'questions'
  | 'notes'
  | 'goals'
> & { closing: { answers: ClosingAnswer[]; left: { step: ClosingStep }[] } }
export type LiveClock = Pick<
  Live,
  'cue' | 'cues_ahead' | 'next_question' | 'resume_comes_out_at' | 'started_at' | 'ends_at'
>

/** What this device keeps of a talk, so that everything works without a network. */
export type LiveCopy = { interview: LiveTalk; live: LiveClock; visit: Visit | null; fetchedAt: number }

/** A step counts until an answer of the server, asked for after it had arrived, contains it. */
const isAhead = (deed: Deed, fetchedAt: number): boolean =>
  deed.state !== 'refused' && (deed.sentAt === undefined || deed.sentAt >= fetchedAt)

function withStep(interview: LiveTalk, deed: Deed): LiveTalk {
  switch (deed.verb) {
    case 'start':
      return {
        ...interview,
        state: 'in_progress',
        allowed: ['hold'],
        started_at: interview.started_at ?? deed.at,
      }
    case 'extend':
      return { ...interview, minutes_granted: interview.minutes_granted + deed.minutes }
    case 'ask':
      return {
        ...interview,
        questions: interview.questions.map((question) =>
          question.id === deed.questionId ? { ...question, asked_at: deed.at } : question,
        ),
      }
    case 'close': {
      const { step, said, note = '' } = deed.answer
      const others = interview.closing.answers.filter((answer) => answer.step !== step)
      const left = interview.closing.left.filter((each) => each.step !== step)
      const answers = [...others, { step, said, note, at: deed.at, every_months: null }]
      return { ...interview, closing: { ...interview.closing, answers, left } }
    }
    case 'explain':
      return {
        ...interview,
        notes: interview.notes.map((note) =>
          note.id === deed.noteId ? { ...note, meaning: deed.meaning, resolved_at: deed.at } : note,
        ),
      }
    case 'hold':
      return { ...interview, ended_at: deed.at, allowed: [] }
    case 'look':
      return interview
  }
}

/** The talk as it stands: what the server knew, and every step taken on this device since. */
export const withDeeds = (copy: LiveCopy, deeds: readonly Deed[]): LiveTalk =>
  deeds.filter((deed) => isAhead(deed, copy.fetchedAt)).reduce(withStep, copy.interview)

export const minutesOf = (interview: LiveTalk): number | null =>
  interview.minutes_promised ? interview.minutes_promised + interview.minutes_granted : null

export function cuesOf(live: LiveClock): CueAt[] {
  return [...(live.cue ? [live.cue] : []), ...live.cues_ahead]
}

/** From which share of the time on the resume may come out; null where the office wants none shown. */
export function resumeFrom({ live }: LiveCopy): number | null {
  const { resume_comes_out_at, started_at, ends_at } = live
  if (!resume_comes_out_at || !started_at || !ends_at) return null
  const from = Date.parse(started_at)
  return (Date.parse(resume_comes_out_at) - from) / (Date.parse(ends_at) - from)
}

/** Every question that may still come up: the server's suggestion first, then one's own order. */
export function openQuestions(interview: LiveTalk, live: LiveClock): InterviewQuestion[] {
  const open = interview.questions.filter((question) => !question.asked_at && !question.parked)
  const first = open.findIndex((question) => question.id === live.next_question?.id)
  return first > 0 ? [...open.slice(first), ...open.slice(0, first)] : open
}

/** The question that lines written now most likely answer. */
export function lastAsked({ questions }: LiveTalk): InterviewQuestion | null {
  const asked = questions.filter((question) => question.asked_at)
  asked.sort((a, b) => (b.asked_at ?? '').localeCompare(a.asked_at ?? ''))
  return asked[0] ?? null
}

export type Covered<T> = { item: T; touched: boolean }

export function goalsCovered({ goals, questions }: LiveTalk): Covered<string>[] {
  const touched = new Set(
    questions.filter((question) => question.asked_at).flatMap((question) => question.goals),
  )
  return goals.map((item, index) => ({ item, touched: touched.has(index) }))
}

/** The topics that the guide has questions on, and those that came up anyway. */
export function topicsCovered({ questions, notes }: LiveTalk): Covered<Topic>[] {
  const asked = questions.filter((question) => question.asked_at).map((question) => question.topic)
  const touched = new Set([...asked, ...notes.map((note) => note.topic)])
  const all = new Set([...questions.map((question) => question.topic), ...touched])
  return [...all].flatMap((item) => (item ? [{ item, touched: touched.has(item) }] : []))
}

export type Shown = Pick<InterviewNote, 'id' | 'kind' | 'text' | 'at' | 'off_the_record'> & {
  state: Line['state']
  meaning?: string | null
}

/** What the server has and what this device has, each line once, in the order of their times. */
export function together(server: readonly InterviewNote[], local: readonly Line[]): Shown[] {
  const known = new Map<string, Shown>(server.map((note) => [note.id, { ...note, state: 'sent' }]))
  for (const line of local) if (!known.has(line.id)) known.set(line.id, line)
  return [...known.values()].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
}

/** Words to ask about before the end, oldest first. */
export function openTerms(lines: readonly Shown[], deeds: readonly Deed[]): Shown[] {
  const explained = new Set(deeds.flatMap((deed) => (deed.verb === 'explain' ? [deed.noteId] : [])))
  return lines.filter((line) => line.kind === 'term' && !line.meaning && !explained.has(line.id))
}
