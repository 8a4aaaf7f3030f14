import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { askForPeople, askForPerson } from '@/features/contacts/ask-first'
import { PersonPanel } from '@/features/contacts/person-panel'
import { parsePersonSearch } from '@/features/contacts/person-search'
import { isVeryWide } from '@/ui/use-wide'

export const Route = createFileRoute('/_app/people/$contactId')({
  validateSearch: parsePersonSearch,
  loader: ({ context: { queryClient }, params: { contactId }, location }) => {
    const search = parsePersonSearch(location.search)
    return beforehand(
      ...askForPerson(queryClient, contactId, search, isVeryWide() && !search.beside),
      ...(search.beside ? [askForPeople(queryClient, location.search)] : []),
    )
  },
  component: PersonPanel,
})
