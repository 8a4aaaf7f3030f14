/** Where each thing that may be missing is seen to: a part of the preparation, or the page of the person. */
const PLACES = {
  no_field: 'frame',
  no_goal: 'goals',
  vague_goal: 'goals',
  few_questions: 'questions',
  weak_opening: 'questions',
  no_research: 'research',
  one_kind_of_source: 'research',
  source_unknown: 'person',
  consent_unknown: 'person',
  name_unconfirmed: 'person',
  address_unconfirmed: 'person',
  too_many_open: null,
} as const

export const NEEDS: readonly string[] = Object.keys(PLACES)

export type NeedPlace = 'frame' | 'goals' | 'questions' | 'research' | 'person'

/** Null where nothing on a page would help, only waiting; the same for what a newer server asks for. */
export const placeOf = (code: string): NeedPlace | null =>
  (PLACES as Record<string, NeedPlace | null>)[code] ?? null

/** On the page of the person: the part that has the control. */
export const tabOf = (code: string) => ({ tab: code === 'consent_unknown' ? 'names' : 'about' }) as const
