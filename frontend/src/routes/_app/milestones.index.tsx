import { createFileRoute } from '@tanstack/react-router'
import { MilestonesPage } from '@/features/milestones/milestones-page'

export const Route = createFileRoute('/_app/milestones/')({ component: MilestonesPage })
