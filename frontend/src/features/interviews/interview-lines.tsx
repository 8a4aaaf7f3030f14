import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ListedInterview } from '@/api'
import { shortDay } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import classes from './interview-lines.module.css'
import { useFormWords, useStateWords } from './words'

type Props = { interviews: readonly ListedInterview[]; named?: boolean }

/** Conversations one under the other; `named` says with whom, where that is not plain. */
export function InterviewLines({ interviews, named = false }: Props) {
  const { i18n } = useLingui()
  const form = useFormWords()
  const state = useStateWords()
  return (
    <ul className={classes.lines}>
      {interviews.map((interview) => {
        const when = new Date(interview.scheduled_at ?? interview.started_at ?? interview.created_at)
        const facts = [
          named ? form.word(interview.form) : null,
          state(interview.state),
          shortDay(i18n.locale, new Date(), when),
        ]
        return (
          <li key={interview.id} className={paper.line}>
            <Link
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
              className={classes.link}
            >
              {named ? interview.contact.name : form.word(interview.form)}
            </Link>
            <span className={paper.quiet}>{facts.filter(Boolean).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
