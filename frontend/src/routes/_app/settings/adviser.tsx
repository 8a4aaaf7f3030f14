import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { invitationQuery, profileQuery } from '@/features/settings/adviser-queries'
import { AdviserSettings } from '@/features/settings/adviser-settings'

export const Route = createFileRoute('/_app/settings/adviser')({
  loader: ({ context: { queryClient } }) =>
    beforehand(queryClient.ensureQueryData(profileQuery), queryClient.ensureQueryData(invitationQuery)),
  component: AdviserSettings,
})
