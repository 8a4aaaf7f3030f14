import { createFileRoute } from '@tanstack/react-router'
import { MessagePage } from '@/features/messages/message-page'

export const Route = createFileRoute('/_app/messages/$outreachId')({ component: MessagePage })
