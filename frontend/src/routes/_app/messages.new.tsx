import { createFileRoute } from '@tanstack/react-router'
import { NewMessagePage } from '@/features/messages/new-message-page'
import { parseMessageSearch } from '@/features/messages/search'

export const Route = createFileRoute('/_app/messages/new')({
  validateSearch: parseMessageSearch,
  component: NewMessagePage,
})
