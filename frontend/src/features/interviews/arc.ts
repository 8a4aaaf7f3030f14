import type { Interview } from '@/api'

export type InterviewState = Interview['state']
export type ArcStep = 'plan' | 'arrange' | 'talk' | 'write_up' | 'thank'
export const ARC: readonly ArcStep[] = ['plan', 'arrange', 'talk', 'write_up', 'thank']

/** Where a conversation stands on the arc; the ways out have no place of their own. */
const PLACE: Record<InterviewState, ArcStep> = {
  planned: 'plan',
  requested: 'arrange',
  scheduled: 'talk',
  confirmed: 'talk',
  in_progress: 'talk',
  held: 'write_up',
  written_up: 'thank',
  thanked: 'thank',
  closed: 'thank',
  declined: 'arrange',
  no_answer: 'arrange',
  cancelled: 'arrange',
  no_show: 'arrange',
}

const ENDED: readonly InterviewState[] = [
  'thanked',
  'closed',
  'declined',
  'no_answer',
  'cancelled',
  'no_show',
]
/** It ended before the two had talked. */
export const isPutAway = (state: InterviewState): boolean =>
  ['declined', 'no_answer', 'cancelled', 'no_show'].includes(state)

export const stepOf = (state: InterviewState): ArcStep => PLACE[state]
export const isOpen = ({ state }: Pick<Interview, 'state'>): boolean => !ENDED.includes(state)

export type StepMark = 'done' | 'here' | 'ahead'

/** How a step of the arc looks from where the conversation stands. */
export function markOf(step: ArcStep, state: InterviewState): StepMark {
  if (state === 'thanked' || state === 'closed') return 'done'
  const here = ARC.indexOf(stepOf(state))
  const index = ARC.indexOf(step)
  if (index === here) return 'here'
  return index < here ? 'done' : 'ahead'
}

/** The new order after moving one by one place; the same list when it cannot move further. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list]
  const [item] = next.splice(index, 1)
  if (item === undefined || index + by < 0 || index + by > next.length) return [...list]
  next.splice(index + by, 0, item)
  return next
}

/** The new order after one was dropped onto the place of another. */
export function movedTo<T extends { id: string }>(list: readonly T[], id: string, to: number): T[] {
  const item = list.find((each) => each.id === id)
  if (!item) return [...list]
  const rest = list.filter((each) => each !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

export function parseInterviewSearch(search: Record<string, unknown>): { step?: ArcStep } {
  const step = ARC.find((item) => item === search.step)
  return step ? { step } : {}
}
