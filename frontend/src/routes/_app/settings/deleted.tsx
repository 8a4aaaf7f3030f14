import { createFileRoute } from '@tanstack/react-router'
import { DeletedSettings } from '@/features/settings/deleted-settings'

export const Route = createFileRoute('/_app/settings/deleted')({ component: DeletedSettings })
