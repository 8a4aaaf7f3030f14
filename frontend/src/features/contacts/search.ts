import type { SourceCount } from '@/api'

export const STAGES = [
  'identified',
  'preparing',
  'asked',
  'scheduled',
  'talked',
  'thanked',
  'keeping_in_touch',
  'closed',
] as const
export type Stage = (typeof STAGES)[number]
export type Source = SourceCount['source']

export const SOURCES = [
  'friend',
  'roommate',
  'family',
  'classmate',
  'teacher',
  'adviser',
  'parents_friend',
  'employer',
  'alumni_directory',
  'referral',
  'other',
] as const satisfies readonly Source[]

export const SORTS = ['-comfort', 'name', '-last_contact_at', '-created_at'] as const
export type Sort = (typeof SORTS)[number]
export const DEFAULT_SORT: Sort = 'name'

/** The list as its address tells it. What is the default is left out of the address. */
export type PeopleSearch = {
  q?: string
  stage?: Stage[]
  source?: Source[]
  comfort?: number[]
  field?: string[]
  quiet?: number
  owed?: boolean
  archived?: boolean
  sort?: Sort
}

export const many = <T>(value: unknown, allowed: readonly T[]): T[] => {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return allowed.filter((item) => list.includes(item))
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Ids as an address holds them. */
const ids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((id) => typeof id === 'string' && UUID.test(id))
    .slice(0, 20)

export const MONTHS_QUIET: readonly number[] = [1, 3, 6, 12]
export const COMFORTS: readonly number[] = [5, 4, 3, 2, 1]

type Maybe<T> = { [K in keyof T]-?: T[K] | false | undefined }

/** What an address says of all that it could say: neither nothing nor an empty list stands in it. */
export const said = <T extends object>(all: Maybe<T>): T =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  ) as T

/** Reads an address without trusting it: what is not allowed is left out. */
export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const [quiet] = many(search.quiet, MONTHS_QUIET)
  const [sort] = many(search.sort, SORTS)
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).slice(0, 200) : ''
  return said<PeopleSearch>({
    q: q.trim() ? q : undefined,
    stage: many(search.stage, STAGES),
    source: many(search.source, SOURCES),
    comfort: many(search.comfort, COMFORTS),
    field: ids(search.field),
    quiet,
    owed: search.owed === true,
    archived: search.archived === true,
    sort: sort !== DEFAULT_SORT && sort,
  })
}

/** The list's address as the server's filters; "quiet for three months" becomes a date. */
export function toQuery(search: PeopleSearch, now: Date) {
  const { q, field, quiet, owed, archived, sort, ...lists } = search
  const since = quiet
    ? new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - quiet, now.getUTCDate()))
    : null
  return {
    ...lists,
    ...(field ? { field_id: field } : {}),
    ...(q?.trim() ? { q: q.trim() } : {}),
    ...(since ? { not_contacted_since: since.toISOString().slice(0, 10) } : {}),
    ...(owed ? { has_open_task: true } : {}),
    ...(archived ? { archived: true } : {}),
    sort: sort ?? DEFAULT_SORT,
  }
}

export const countFilters = ({ q: _q, sort: _sort, ...filters }: PeopleSearch): number =>
  Object.keys(filters).length
