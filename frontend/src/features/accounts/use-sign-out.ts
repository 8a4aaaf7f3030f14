import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMutation } from '@/api'
import { signOut } from './queries'

/** Signs out and wipes what this device holds; lines that still wait are never wiped without a yes. */
export function useSignOut(confirmLoss: (waiting: number) => boolean) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      const { clearOffline, waitingCount } = await import('@/offline/outbox')
      const waiting = await waitingCount()
      if (waiting > 0 && !confirmLoss(waiting)) return false
      await signOut()
      await clearOffline()
      client.clear()
      await navigate({ to: '/sign-in' })
      return true
    },
  })
}
