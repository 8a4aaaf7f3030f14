import { createFileRoute, redirect } from '@tanstack/react-router'
import { isStatus } from '@/api'
import { Shell } from '@/app/shell'
import { meQuery } from '@/features/accounts/queries'
import { followLanguage } from '@/lib/language'

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(meQuery)
      const { deviceIsOf } = await import('@/offline/owner')
      await deviceIsOf(me.id)
      await followLanguage(me.locale)
    } catch (error) {
      if (isStatus(error, 401)) throw redirect({ to: '/sign-in', search: { next: location.href } })
      if (!isStatus(error, 0)) throw error
    }
  },
  component: Shell,
})
