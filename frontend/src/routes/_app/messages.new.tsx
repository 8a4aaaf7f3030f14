import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { askForNewMessage } from '@/features/messages/ask-first'
import { NewMessagePage } from '@/features/messages/new-message-page'
import { parseMessageSearch } from '@/features/messages/search'

export const Route = createFileRoute('/_app/messages/new')({
  validateSearch: parseMessageSearch,
  loader: ({ context: { queryClient }, location }) =>
    beforehand(askForNewMessage(queryClient, parseMessageSearch(location.search))),
  component: NewMessagePage,
})
