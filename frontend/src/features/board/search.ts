import { type PeopleSearch, parsePeopleSearch, STAGES, type Stage } from '@/features/contacts'

/** The columns in the order of the work; what is closed lies folded at the end. */
export const COLUMNS = STAGES

type Filters = Pick<PeopleSearch, 'field' | 'comfort' | 'quiet'>
/** The board as its address tells it, in the words of People; `column` is the one that a phone shows. */
export type BoardSearch = Filters & { column?: Stage; view?: 'list' }

const filters = ({ field, comfort, quiet }: Record<string, unknown>): Filters => {
  const known: Filters = parsePeopleSearch({ field, comfort, quiet })
  return known
}

/** Reads an address without trusting it: what is not allowed is left out. */
export function parseBoardSearch(search: Record<string, unknown>): BoardSearch {
  const column = STAGES.find((stage) => stage === search.column)
  const list = search.view === 'list'
  return { ...filters(search), ...(column ? { column } : {}), ...(list ? { view: 'list' } : {}) }
}

/** Where People shows the same, and those for whom the board has no room. */
export const inPeople = (search: BoardSearch, stage?: Stage): PeopleSearch => ({
  ...filters(search),
  ...(stage ? { stage: [stage] } : {}),
})

/** How many filters are on; the column that a phone shows is none. */
export const countOn = (search: BoardSearch): number => Object.keys(filters(search)).length
