import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { useState } from 'react'
import type { BankQuestion } from '@/api'
import { Icon } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import type { QuestionChanges } from './queries'
import { QuestionEdit } from './question-edit'
import { QuestionFacts } from './question-facts'
import classes from './questions.module.css'
import { StandingRemarks } from './standing-remarks'

type Props = { question: BankQuestion; mayChange: boolean; changes: QuestionChanges }

/** A question, its reason, and, where it is one's own, what the check says of it. */
export function QuestionRow({ question, mayChange, changes }: Props) {
  const { t } = useLingui()
  const problem = useProblemText()
  const [editing, setEditing] = useState(false)
  const { text } = question
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const remove = () =>
    changes.remove.mutate(question, {
      onSuccess: () => {
        const { id: _id, bank: _bank, findings: _findings, ...body } = question
        notify({
          message: t`The question was removed.`,
          undo: () => changes.add.mutateAsync(body).catch(say),
        })
      },
      onError: say,
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
          <ActionIcon aria-label={t`Remove: ${text}`} onClick={remove}>
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
