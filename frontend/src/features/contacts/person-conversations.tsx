import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Contact } from '@/api'
import { interviewsOfContactQuery, useFormWords, useStateWords } from '@/features/interviews'
import { shortDay } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './person-panel.module.css'

export function PersonConversations({ contact }: { contact: Contact }) {
  const { t, i18n } = useLingui()
  const form = useFormWords()
  const state = useStateWords()
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  if (interviews.isPending) return <ListSkeleton rows={2} />
  if (interviews.isError)
    return <ProblemNote error={interviews.error} onRetry={() => void interviews.refetch()} />
  if (interviews.data.items.length === 0) {
    return (
      <EmptyState icon="talk" title={t`No conversation yet`}>
        {t`When you prepare one, its questions, notes and thank-you are kept here.`}
      </EmptyState>
    )
  }
  return (
    <ul className={classes.lines}>
      {interviews.data.items.map((interview) => {
        const when = new Date(interview.scheduled_at ?? interview.started_at ?? interview.created_at)
        return (
          <li key={interview.id} className={classes.line}>
            <Link
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
              className={classes.link}
            >
              <strong>{form.word(interview.form)}</strong>
            </Link>
            <span className={classes.quiet}>
              {state(interview.state)} · {shortDay(i18n.locale, new Date(), when)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
