import { createFileRoute } from '@tanstack/react-router'
import { TalkNowPage } from '@/features/interviews/talk-now-page'

export const Route = createFileRoute('/_app/talk-now')({ component: TalkNowPage })
