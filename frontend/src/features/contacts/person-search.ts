export const PERSON_TABS = ['timeline', 'conversations', 'names', 'in_touch', 'about'] as const
export type PersonTab = (typeof PERSON_TABS)[number]
export type PersonSearch = { tab?: Exclude<PersonTab, 'timeline'> }

/** Which side of a person the address shows; what is the default is left out. */
export function parsePersonSearch(search: Record<string, unknown>): PersonSearch {
  const tab = PERSON_TABS.find((name) => name === search.tab)
  return tab && tab !== 'timeline' ? { tab } : {}
}
