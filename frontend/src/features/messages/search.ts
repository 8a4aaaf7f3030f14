import type { Medium } from '@/api'
import { KINDS, type Kind, MEDIA } from './kinds'

export type MessageSearch = { contact?: string; interview?: string; kind?: Kind; medium?: Medium }

const known = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value)
const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined

/** Whom a new message goes to, and what for; what the address does not say is asked. */
export function parseMessageSearch(search: Record<string, unknown>): MessageSearch {
  const found = {
    contact: id(search.contact),
    interview: id(search.interview),
    kind: known(KINDS, search.kind),
    medium: known(MEDIA, search.medium),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as MessageSearch
}
