import { createFileRoute } from '@tanstack/react-router'
import { OfficePage } from '@/features/office/office-page'

export const Route = createFileRoute('/_app/office/')({ component: OfficePage })
