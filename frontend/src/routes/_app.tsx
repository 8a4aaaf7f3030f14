import { createFileRoute, redirect } from '@tanstack/react-router'
import { isStatus } from '@/api'
import { Shell } from '@/app/shell'
import { whoIsHere } from '@/features/accounts/arrive'
import { followLanguage } from '@/lib/language'

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await whoIsHere(context.queryClient)
      await followLanguage(me.locale)
    } catch (error) {
      if (isStatus(error, 401)) throw redirect({ to: '/sign-in', search: { next: location.href } })
      if (!isStatus(error, 0)) throw error
      const { sayAgain } = await import('@/offline/answers')
      await sayAgain(context.queryClient)
    }
  },
  component: Shell,
})
