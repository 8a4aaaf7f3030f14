import { createFileRoute } from '@tanstack/react-router'
import { PersonPanel } from '@/features/contacts/person-panel'
import { parsePersonSearch } from '@/features/contacts/person-search'

export const Route = createFileRoute('/_app/people/$contactId')({
  validateSearch: parsePersonSearch,
  component: PersonPanel,
})
