import { createFileRoute } from '@tanstack/react-router'
import { AdviserSettings } from '@/features/settings/adviser-settings'

export const Route = createFileRoute('/_app/settings/adviser')({ component: AdviserSettings })
