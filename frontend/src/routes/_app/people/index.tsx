import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { askForPeople } from '@/features/contacts/ask-first'
import { PeopleHint } from '@/features/contacts/people-hint'

export const Route = createFileRoute('/_app/people/')({
  loader: ({ context: { queryClient }, location }) => beforehand(askForPeople(queryClient, location.search)),
  component: PeopleHint,
})
