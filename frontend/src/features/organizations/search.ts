import type { OrganizationKind } from '@/api'

export const KINDS: readonly OrganizationKind[] = [
  'company',
  'nonprofit',
  'government',
  'school',
  'healthcare',
  'arts',
  'other',
]

/** The list as its address tells it. */
export type OrganizationSearch = { q?: string; kind?: OrganizationKind }

/** Reads an address without trusting it: what is not allowed is left out. */
export function parseOrganizationSearch(search: Record<string, unknown>): OrganizationSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).slice(0, 200) : ''
  const kind = KINDS.find((known) => known === search.kind)
  return { ...(q.trim() ? { q } : {}), ...(kind ? { kind } : {}) }
}
