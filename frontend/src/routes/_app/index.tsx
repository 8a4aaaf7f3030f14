import { createFileRoute } from '@tanstack/react-router'
import { todayQuery } from '@/features/today/queries'
import { TodayPage } from '@/features/today/today-page'

/* The first page there is: its frame is drawn while the answer is on its way. */
export const Route = createFileRoute('/_app/')({
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(todayQuery),
  component: TodayPage,
})
