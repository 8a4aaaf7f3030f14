export type TermSearch = { q?: string; in?: string; unclear?: boolean }

/** What the address says of the glossary; what is not understood is left out. */
export function parseTermSearch(search: Record<string, unknown>): TermSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).slice(0, 200) : ''
  const field = typeof search.in === 'string' && /^[\da-f-]{36}$/.test(search.in) ? search.in : ''
  return {
    ...(q.trim() ? { q } : {}),
    ...(field ? { in: field } : {}),
    ...(search.unclear === true ? { unclear: true } : {}),
  }
}
