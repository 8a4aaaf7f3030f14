import { createFileRoute } from '@tanstack/react-router'
import { TokenSettings } from '@/features/settings/token-settings'

export const Route = createFileRoute('/_app/settings/tokens')({ component: TokenSettings })
