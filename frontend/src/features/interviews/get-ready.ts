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
import { researchQuery } from './research-queries'

const NEAR = 48 * 60 * 60 * 1000

/** What the frame of every page asks, and Today. */
const ALWAYS: readonly QueryKey[] = [meQuery, todayQuery, fieldsQuery].map(({ queryKey }) => queryKey)

let wanted: readonly QueryKey[] | null = null

/** Asks all that the preparation of a talk shows; gives what was asked. */
async function prepare(client: QueryClient, { id, contact }: Prepared): Promise<QueryKey[]> {
  const person = await client.ensureQueryData(contactQuery(contact.id))
  const files = [researchQuery({ contact_id: contact.id })]
  if (person.organization) files.push(researchQuery({ organization_id: person.organization.id }))
  await Promise.all([
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
  await Promise.all(near.map(({ id }) => keepLiveCopy(client, id)))
  const asked = await Promise.all(near.map((talk) => prepare(client, talk)))
  wanted = [...ALWAYS, ...asked.flat()]
  await keepAnswers(client, wanted)
}

/** The same without asking anybody, once it is known what to keep: what was changed since stands here when the page goes. */
export async function stayReady(client: QueryClient): Promise<void> {
  if (wanted) await keepAnswers(client, wanted)
}
