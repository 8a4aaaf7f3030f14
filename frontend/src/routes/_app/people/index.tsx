import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { PeopleHint } from '@/features/contacts/people-hint'
import { contactListQuery } from '@/features/contacts/queries'
import { parsePeopleSearch } from '@/features/contacts/search'

export const Route = createFileRoute('/_app/people/')({
  loader: ({ context: { queryClient }, location }) =>
    beforehand(queryClient.ensureInfiniteQueryData(contactListQuery(parsePeopleSearch(location.search)))),
  component: PeopleHint,
})
