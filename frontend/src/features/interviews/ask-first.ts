import type { QueryClient } from '@tanstack/react-query'
import type { Interview } from '@/api'
import { contactQuery } from '@/features/contacts'
import { fieldsQuery } from '@/features/fields'
import { messageQuery, messagesQuery, readinessQuery, thanksBegun } from '@/features/messages'
import { type ArcStep, stepOf } from './arc'
import { debriefQuery, namedQuery } from './debrief-queries'
import { guideQuery, suggestionsQuery } from './guide-queries'
import { interviewQuery } from './queries'
import { researchQuery, subjectsOf } from './research-queries'

async function askForThanks(client: QueryClient, { id, contact }: Interview): Promise<void> {
  const begun = thanksBegun(await client.ensureQueryData(messagesQuery({ interview_id: id })))
  if (!begun) return
  await Promise.all([
    client.ensureQueryData(messageQuery(begun.id)),
    client.ensureQueryData(contactQuery(contact.id)),
  ])
}

/** What each step shows beyond the conversation itself. */
const ASKS: Partial<Record<ArcStep, (client: QueryClient, interview: Interview) => Promise<unknown>[]>> = {
  plan: (client, { id, contact, field_id }) => [
    client.ensureQueryData(readinessQuery(contact.id)),
    client.ensureQueryData(guideQuery(id)),
    client.ensureQueryData(suggestionsQuery(id)),
    client.ensureQueryData(fieldsQuery),
    ...subjectsOf({ contact, field_id }).map((subject) => client.ensureQueryData(researchQuery(subject))),
  ],
  write_up: (client, { id }) => [
    client.ensureQueryData(debriefQuery(id)),
    client.ensureQueryData(namedQuery(id)),
  ],
  thank: (client, interview) => (interview.thanked_at ? [] : [askForThanks(client, interview)]),
}

/** Asks for all that the page of a conversation shows, as soon as it is known where that stands. */
export async function askForTalk(client: QueryClient, id: string, step: ArcStep | undefined): Promise<void> {
  const interview = await client.ensureQueryData(interviewQuery(id))
  await Promise.all(ASKS[step ?? stepOf(interview.state)]?.(client, interview) ?? [])
}
