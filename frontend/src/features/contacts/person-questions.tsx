import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Contact, ListedInterview } from '@/api'
import { InterviewLines, interviewsOfContactQuery, isOpen } from '@/features/interviews'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './person-questions.module.css'

/** What one wants to ask, or asked, and the talks it belongs to. */
export function PersonQuestions({ contact, quiet = false }: { contact: Contact; quiet?: boolean }) {
  const { t } = useLingui()
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  if (interviews.isPending) return <ListSkeleton rows={2} />
  if (interviews.isLoadingError)
    return <ProblemNote error={interviews.error} onRetry={() => void interviews.refetch()} />
  const talks = interviews.data.items
  const talk = talks.find(isOpen) ?? talks[0]
  if (!talk) {
    if (quiet) return null
    return (
      <EmptyState icon="talk" title={t`No conversation yet`}>
        {t`When you prepare one, its questions, notes and thank-you are kept here.`}
      </EmptyState>
    )
  }
  return (
    <>
      <Questions talk={talk} />
      <Section title={t`Talks`}>
        <InterviewLines interviews={talks} />
      </Section>
    </>
  )
}

function Questions({ talk }: { talk: ListedInterview }) {
  const { t } = useLingui()
  const questions = talk.questions.filter(({ parked }) => !parked)
  const aside = (
    <Link
      to="/interviews/$interviewId"
      params={{ interviewId: talk.id }}
      search={{ step: 'plan' }}
      className={paper.inText}
    >
      {isOpen(talk) ? t`Work on them` : t`See the preparation`}
    </Link>
  )
  return (
    <Section title={isOpen(talk) ? t`What you want to ask` : t`What you asked`} aside={aside}>
      {questions.length === 0 ? (
        <p className={paper.quiet}>{t`No questions yet. Two or three of your own are a good beginning.`}</p>
      ) : null}
      <ol className={classes.questions}>
        {questions.map(({ id, text, asked_at, answer }) => (
          <li key={id} className={classes.question} data-asked={asked_at !== null || undefined}>
            <span>{text}</span>
            {answer ? <span className={paper.quiet}>{answer}</span> : null}
            {asked_at ? (
              <span className={classes.asked}>
                <Icon name="check" size={15} />
                {t`asked`}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
