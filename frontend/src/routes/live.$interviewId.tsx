import { createFileRoute } from '@tanstack/react-router'
import { whoIsHere } from '@/features/accounts/arrive'
import { LivePage } from '@/features/interviews/live-page'
import { personHere } from '@/lib/person'

export const Route = createFileRoute('/live/$interviewId')({
  /* Asked for only where this device remembers nobody: a talk waits for no network. */
  beforeLoad: async ({ context }) => {
    if (!personHere()) await whoIsHere(context.queryClient).catch(() => undefined)
  },
  component: LivePage,
})
