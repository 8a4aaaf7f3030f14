import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { askForMessage } from '@/features/messages/ask-first'
import { MessagePage } from '@/features/messages/message-page'

export const Route = createFileRoute('/_app/messages/$outreachId')({
  loader: ({ context: { queryClient }, params: { outreachId } }) =>
    beforehand(askForMessage(queryClient, outreachId)),
  component: MessagePage,
})
