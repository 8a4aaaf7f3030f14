import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { meQuery } from '@/features/accounts'
import { contactQuery } from '@/features/contacts'
import { fieldsQuery } from '@/features/fields'
import { readinessQuery } from '@/features/messages'
import { todayQuery } from '@/features/today'
import { keepAnswers } from '@/offline/answers'
import { type Prepared, rememberPeople } from '@/offline/people'
import { guideQuery } from './guide-queries'
import { keepLiveCopy } from './live-data'
import { interviewQuery, interviewsOfContactQuery } from './queries'
import { researchQuery, subjectsOf } from './research-queries'

const NEAR = 48 * 60 * 60 * 1000

/** What the frame of every page asks, and Today. */
const ALWAYS: readonly QueryKey[] = [meQuery, todayQuery, fieldsQuery].map(({ queryKey }) => queryKey)

let wanted: readonly QueryKey[] | null = null

/** Asks all that a talk and its preparation show; gives what is to be kept of the preparation. */
async function prepare(client: QueryClient, { id, contact }: Prepared): Promise<QueryKey[]> {
  const files = subjectsOf({ contact, field_id: null }).map(researchQuery)
  await Promise.all([
    keepLiveCopy(client, id),
    client.prefetchQuery(contactQuery(contact.id)),
    client.prefetchQuery(interviewQuery(id)),
    client.prefetchQuery(guideQuery(id)),
    client.prefetchQuery(readinessQuery(contact.id)),
    client.prefetchQuery(interviewsOfContactQuery(contact.id)),
    ...files.map((file) => client.prefetchQuery(file)),
  ])
  return [
    contactQuery(contact.id).queryKey,
    interviewQuery(id).queryKey,
    guideQuery(id).queryKey,
    readinessQuery(contact.id).queryKey,
    interviewsOfContactQuery(contact.id).queryKey,
    ...files.map(({ queryKey }) => queryKey),
  ]
}

/** Puts on this device what one needs when a call comes, or a talk begins, where there is no network. */
export async function getReady(client: QueryClient): Promise<void> {
  const now = Date.now()
  const { prepared } = await rememberPeople(now)
  const near = prepared.filter(
    ({ scheduled_at }) => scheduled_at && Math.abs(Date.parse(scheduled_at) - now) < NEAR,
  )
  const asked = await Promise.all(near.map((talk) => prepare(client, talk)))
  wanted = [...ALWAYS, ...asked.flat()]
  await keepAnswers(client, wanted)
}

/** The same without asking anybody, once it is known what to keep: what was changed since stands here when the page goes. */
export async function stayReady(client: QueryClient): Promise<void> {
  if (wanted) await keepAnswers(client, wanted)
}
