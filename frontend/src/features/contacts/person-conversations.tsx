import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Contact } from '@/api'
import { InterviewLines, interviewsOfContactQuery } from '@/features/interviews'
import { EmptyState } from '@/ui/empty-state'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'

export function PersonConversations({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  if (interviews.isPending) return <ListSkeleton rows={2} />
  if (interviews.isLoadingError)
    return <ProblemNote error={interviews.error} onRetry={() => void interviews.refetch()} />
  if (interviews.data.items.length === 0) {
    return (
      <EmptyState icon="talk" title={t`No conversation yet`}>
        {t`When you prepare one, its questions, notes and thank-you are kept here.`}
      </EmptyState>
    )
  }
  return <InterviewLines interviews={interviews.data.items} />
}
