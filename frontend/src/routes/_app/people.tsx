import { createFileRoute } from '@tanstack/react-router'
import { PeoplePage } from '@/features/contacts/people-page'
import { parsePeopleSearch } from '@/features/contacts/search'

export const Route = createFileRoute('/_app/people')({
  validateSearch: parsePeopleSearch,
  component: PeoplePage,
})
