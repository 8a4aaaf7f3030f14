import { createFileRoute } from '@tanstack/react-router'
import { MorePage } from '@/features/settings/more-page'

export const Route = createFileRoute('/_app/more')({ component: MorePage })
