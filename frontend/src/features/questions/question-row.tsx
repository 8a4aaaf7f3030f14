import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { useState } from 'react'
import type { BankQuestion } from '@/api'
import { useRemoving } from '@/features/removals'
import { Icon } from '@/ui/icons'
import type { QuestionChanges } from './queries'
import { QuestionEdit } from './question-edit'
import { QuestionFacts } from './question-facts'
import classes from './questions.module.css'
import { StandingRemarks } from './standing-remarks'

type Props = { question: BankQuestion; mayChange: boolean; changes: QuestionChanges }

/** A question, its reason, and, where it is one's own, what the check says of it. */
export function QuestionRow({ question, mayChange, changes }: Props) {
  const { t } = useLingui()
  const removing = useRemoving()
  const [editing, setEditing] = useState(false)
  const { text } = question
  const remove = () =>
    removing({
      id: question.id,
      remove: () => changes.remove.mutateAsync(question),
      said: t`The question was removed.`,
    })
  return (
    <li className={classes.question}>
      <div className={classes.words}>
        <p className={classes.text}>{text}</p>
        <QuestionFacts question={question} />
      </div>
      {mayChange ? (
        <div className={classes.tools}>
          <ActionIcon
            aria-label={t`Change: ${text}`}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            <Icon name="pen" />
          </ActionIcon>
          <ActionIcon aria-label={t`Remove: ${text}`} onClick={() => void remove()}>
            <Icon name="close" />
          </ActionIcon>
        </div>
      ) : null}
      {mayChange ? (
        <div className={classes.remarks}>
          <StandingRemarks question={question} changes={changes} />
        </div>
      ) : null}
      {editing ? (
        <QuestionEdit question={question} changes={changes} onDone={() => setEditing(false)} />
      ) : null}
    </li>
  )
}
