export type DoorSearch = { next?: string; invite?: string; email?: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** Where to go after signing in, and what an invitation link carries. */
export function parseDoorSearch(search: Record<string, unknown>): DoorSearch {
  const next = text(search.next)
  const invite = text(search.invite)
  const email = text(search.email)
  return { ...(next ? { next } : {}), ...(invite ? { invite } : {}), ...(email ? { email } : {}) }
}
