import { many, said } from './search'

/** The parts of a person's page: one tab each where it is narrow; where it is wide, the one to bring into view. */
export const PERSON_PARTS = ['timeline', 'questions', 'names', 'about', 'in_touch'] as const
export type PersonPart = (typeof PERSON_PARTS)[number]

/** What a timeline can be narrowed to. */
export const GROUPS = ['notes', 'calls', 'letters', 'talks'] as const
export type Group = (typeof GROUPS)[number]

/** `beside` has the list of people stand beside the person, where there is room for both. */
export type PersonSearch = { tab?: Exclude<PersonPart, 'timeline'>; show?: Group[]; beside?: true }

/** What an address of the page says; what is the default is left out, and older names still lead on. */
export function parsePersonSearch(search: Record<string, unknown>): PersonSearch {
  const [tab] = many(search.tab === 'conversations' ? 'questions' : search.tab, PERSON_PARTS)
  return said<PersonSearch>({
    tab: tab !== 'timeline' && tab,
    show: many(search.show, GROUPS),
    beside: search.beside === true,
  })
}
