import { createFileRoute } from '@tanstack/react-router'
import { parsePeopleSearch } from '@/features/contacts'
import { PeoplePage } from '@/features/contacts/people-page'

export const Route = createFileRoute('/_app/people')({
  validateSearch: parsePeopleSearch,
  component: PeoplePage,
})
