import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMutation } from '@/api'
import { signOut } from './queries'

const PATIENCE = 6000

/** Signs out and wipes what this device holds; what cannot be sent before is never wiped without a yes. */
export function useSignOut(confirmLoss: (waiting: number) => boolean) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      const { clearOffline, sendWithin, waitingHere } = await import('@/offline/outbox')
      await sendWithin(PATIENCE).catch(() => undefined)
      const { unsavedDrafts } = await import('@/offline/drafts')
      const count = (await waitingHere()).count + unsavedDrafts()
      if (count > 0 && !confirmLoss(count)) return false
      await signOut()
      await clearOffline()
      client.clear()
      await navigate({ to: '/sign-in' })
      return true
    },
  })
}
