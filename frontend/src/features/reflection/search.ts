export const PERIODS = ['term', 'year', 'all'] as const
export type Period = (typeof PERIODS)[number]
export type LookingSearch = { period?: Period }

/** What the address says of the period; a term is what is shown unasked. */
export function parseLookingSearch(search: Record<string, unknown>): LookingSearch {
  const period = PERIODS.find((each) => each === search.period)
  return period && period !== 'term' ? { period } : {}
}
