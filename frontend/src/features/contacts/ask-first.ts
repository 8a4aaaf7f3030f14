import type { QueryClient } from '@tanstack/react-query'
import { fieldsQuery } from '@/features/fields'
import { interviewsOfContactQuery } from '@/features/interviews'
import { readinessQuery } from '@/features/messages'
import { pathQuery, referralsOfQuery } from '@/features/referrals'
import { tasksOfContactQuery } from '@/features/today'
import { historyQuery, permissionQuery, renewalQuery } from './permission-queries'
import type { PersonPart, PersonSearch } from './person-search'
import {
  careerQuery,
  contactListQuery,
  contactQuery,
  positionsQuery,
  relationsQuery,
  timelineQuery,
  twinsQuery,
} from './queries'
import { parsePeopleSearch } from './search'
import { kindsIn } from './timeline-kinds'

type Asked = (client: QueryClient, id: string, search: PersonSearch) => Promise<unknown>[]

/** Whether one is ready is only said where a talk is planned; asked afterwards, it would hold up what is next. */
const always: Asked = (client, id) => [
  client.ensureQueryData(contactQuery(id)),
  client.ensureQueryData(permissionQuery(id)),
  client.ensureQueryData(tasksOfContactQuery(id)),
  client.ensureQueryData(twinsQuery(id)),
  client.ensureQueryData(interviewsOfContactQuery(id)),
  client.ensureQueryData(readinessQuery(id)),
]

const about: Asked = (client, id) => [
  client.ensureQueryData(fieldsQuery),
  client.ensureQueryData(careerQuery(id)),
  client.ensureQueryData(positionsQuery(id)),
  client.ensureQueryData(relationsQuery(id)),
  client.ensureQueryData(renewalQuery(id)),
  client.ensureQueryData(historyQuery(id)),
]

/** What each part of the page shows beyond that. */
const PARTS: Record<PersonPart, Asked> = {
  timeline: (client, id, { show = [] }) => [client.ensureInfiniteQueryData(timelineQuery(id, kindsIn(show)))],
  questions: () => [],
  names: (client, id) => [
    client.ensureQueryData(referralsOfQuery(id)),
    client.ensureQueryData(pathQuery(id)),
  ],
  about,
  in_touch: about,
}

/** Asks for all that the page of a person shows: one part where it has tabs, every part where it is shown whole. */
export function askForPerson(
  client: QueryClient,
  id: string,
  search: PersonSearch,
  whole: boolean,
): Promise<unknown>[] {
  const parts = whole ? [PARTS.timeline, PARTS.names, PARTS.about] : [PARTS[search.tab ?? 'timeline']]
  return [always, ...parts].flatMap((asked) => asked(client, id, search))
}

/** Asks for the list of people, as an address of its page has it. */
export const askForPeople = (client: QueryClient, search: Record<string, unknown>): Promise<unknown> =>
  client.ensureInfiniteQueryData(contactListQuery(parsePeopleSearch(search)))
