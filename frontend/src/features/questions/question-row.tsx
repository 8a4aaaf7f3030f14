import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { useState } from 'react'
import type { BankQuestion, StandingFinding } from '@/api'
import { RemarkList } from '@/features/messages'
import { Icon } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import type { QuestionChanges } from './queries'
import { QuestionEdit } from './question-edit'
import { QuestionFacts } from './question-facts'
import classes from './questions.module.css'

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
      {mayChange ? <Remarks question={question} changes={changes} /> : null}
      {editing ? (
        <QuestionEdit question={question} changes={changes} onDone={() => setEditing(false)} />
      ) : null}
    </li>
  )
}

function Remarks({ question, changes }: Omit<Props, 'mayChange'>) {
  const { t } = useLingui()
  const { id, text, findings } = question
  const open = findings.filter(({ dismissed }) => !dismissed)
  if (open.length === 0) return null
  const accept = (_: StandingFinding, words: string) => {
    changes.change.mutate({ id, body: { text: words } })
    notify({
      message: t`Reworded. Make it your own.`,
      undo: () => changes.change.mutateAsync({ id, body: { text } }),
    })
  }
  const keep = ({ code }: StandingFinding) => {
    changes.keep.mutate({ text, code })
    notify({
      message: t`You keep your wording.`,
      undo: () => changes.keep.mutateAsync({ text, code, back: true }),
    })
  }
  return (
    <div className={classes.remarks}>
      <RemarkList text={text} findings={open} onAccept={accept} onKeep={keep} />
    </div>
  )
}
