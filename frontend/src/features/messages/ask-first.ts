import type { QueryClient } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts'
import { interviewQuery } from '@/features/interviews'
import { easeWithPhones } from './ease'
import { likelyKind, likelyMedium } from './kinds'
import { approachQuery, messageQuery, messagesQuery, readinessQuery } from './queries'
import type { MessageSearch } from './search'

/** Whether one is ready is asked for the way in which one would begin, which the advice tells. */
async function askWhatIsMissing(client: QueryClient, contactId: string, search: MessageSearch) {
  const approach = await client.ensureQueryData(approachQuery(contactId, easeWithPhones()))
  await client.ensureQueryData(readinessQuery(contactId, search.medium ?? likelyMedium('request', approach)))
}

/** Asks for all that the page of a new message shows. */
export async function askForNewMessage(client: QueryClient, search: MessageSearch): Promise<void> {
  const interview = search.interview
    ? await client.ensureQueryData(interviewQuery(search.interview))
    : undefined
  const contactId = search.contact ?? interview?.contact.id
  if (!contactId) return
  const kind = search.kind ?? likelyKind(interview?.state)
  await Promise.all([
    client.ensureQueryData(contactQuery(contactId)),
    client.ensureQueryData(messagesQuery({ contact_id: contactId })),
    ...(kind === 'request' ? [askWhatIsMissing(client, contactId, search)] : []),
  ])
}

/** Asks for a message, and for what is said above it of whom it goes to. */
export async function askForMessage(client: QueryClient, id: string): Promise<void> {
  const { contact, interview_id } = await client.ensureQueryData(messageQuery(id))
  await Promise.all([
    client.ensureQueryData(contactQuery(contact.id)),
    ...(interview_id ? [client.ensureQueryData(interviewQuery(interview_id))] : []),
  ])
}
