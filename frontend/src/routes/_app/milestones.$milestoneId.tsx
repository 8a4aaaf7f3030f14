import { createFileRoute } from '@tanstack/react-router'
import { MilestonePage } from '@/features/milestones/milestone-page'

export const Route = createFileRoute('/_app/milestones/$milestoneId')({ component: MilestonePage })
