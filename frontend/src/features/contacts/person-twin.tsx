import { useQuery } from '@tanstack/react-query'
import type { Contact, Duplicate } from '@/api'
import { DuplicatePair } from './duplicate-pair'
import { twinsQuery } from './queries'

const A_WHILE = 5 * 60 * 1000

/** The pair with this person on the left, whichever side the list has them on. */
const seenFrom = (pair: Duplicate, id: string): Duplicate =>
  pair.contact.id === id ? pair : { ...pair, contact: pair.other, other: pair.contact }

/** When somebody seems to be in the list twice, their page says so, and can make the two one. */
export function PersonTwin({ contact }: { contact: Contact }) {
  const pairs = useQuery({ ...twinsQuery(contact.id), staleTime: A_WHILE })
  const twin = pairs.data?.items[0]
  if (!twin) return null
  return <DuplicatePair as="section" pair={seenFrom(twin, contact.id)} />
}
