import { createFileRoute } from '@tanstack/react-router'
import { LivePage } from '@/features/interviews/live-page'

export const Route = createFileRoute('/live/$interviewId')({ component: LivePage })
