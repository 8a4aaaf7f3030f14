import { useLingui } from '@lingui/react/macro'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { InterviewQuestion } from '@/api'
import { StandingRemarks } from '@/features/questions'
import ways from '@/ui/ways.module.css'
import { GuideEdit } from './guide-edit'
import type { GuideChanges } from './guide-queries'
import classes from './questions.module.css'
import { useTopicWords } from './words'

const DRAGGED = 'text/x-colloquy-question'

type Props = {
  question: InterviewQuestion
  goals: readonly string[]
  /** What the research file already says on it. */
  written: string | undefined
  isFirst: boolean
  isLast: boolean
  changes: GuideChanges
  onMove: (by: -1 | 1) => void
  onDropHere: (id: string) => void
  onRemove: () => void
}

/** One question: buttons, Alt with the arrows and, with a mouse, dragging all move it alike. */
export function GuideRow({ question, goals, written, isFirst, isLast, changes, ...on }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const [over, setOver] = useState(false)
  const { id, text } = question

  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
    if (!event.altKey || !by) return
    event.preventDefault()
    on.onMove(by)
  }
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return
    event.preventDefault()
    setOver(true)
  }
  const land = (event: DragEvent) => {
    setOver(false)
    const dragged = event.dataTransfer.getData(DRAGGED)
    if (dragged && dragged !== id) on.onDropHere(dragged)
  }
  const lift = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED, id)
    event.dataTransfer.effectAllowed = 'move'
    const row = event.currentTarget.closest('li')
    if (row) event.dataTransfer.setDragImage(row, 16, 16)
  }
  return (
    <li
      className={classes.row}
      data-id={id}
      data-over={over || undefined}
      onKeyDown={keys}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={land}
    >
      <span className={classes.grip} draggable aria-hidden="true" onDragStart={lift} />
      <div className={classes.words}>
        <p>{text}</p>
        <Bank question={question} />
        <About question={question} />
        {written ? <p className={classes.note}>{written}</p> : null}
      </div>
      <div className={classes.tools}>
        <button
          type="button"
          className={ways.link}
          aria-label={t`Move up: ${text}`}
          data-by={-1}
          disabled={isFirst}
          onClick={() => on.onMove(-1)}
        >
          {t`Up`}
        </button>
        <button
          type="button"
          className={ways.link}
          aria-label={t`Move down: ${text}`}
          data-by={1}
          disabled={isLast}
          onClick={() => on.onMove(1)}
        >
          {t`Down`}
        </button>
        <button
          type="button"
          className={ways.link}
          aria-label={t`Change: ${text}`}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {t`Change`}
        </button>
        <button type="button" className={ways.link} aria-label={t`Remove: ${text}`} onClick={on.onRemove}>
          {t`Remove`}
        </button>
      </div>
      <div className={classes.remarks}>
        <StandingRemarks question={question} changes={changes} />
      </div>
      {editing ? (
        <GuideEdit question={question} goals={goals} changes={changes} onDone={() => setEditing(false)} />
      ) : null}
    </li>
  )
}

/** The bank's wording beside one's own, so that what was meant is not lost. */
function Bank({ question }: { question: InterviewQuestion }) {
  const { t } = useLingui()
  const { bank_text, text } = question
  return bank_text && bank_text !== text ? (
    <p className={classes.topic}>{t`In the bank: ${bank_text}`}</p>
  ) : null
}

function About({ question }: { question: InterviewQuestion }) {
  const { t } = useLingui()
  const topic = useTopicWords()
  const { minutes } = question
  const goals = question.goals.map((goal) => goal + 1).join(', ')
  const facts = [
    question.topic ? topic.word(question.topic) : null,
    minutes ? t`${minutes} min` : null,
    goals ? (question.goals.length === 1 ? t`for goal ${goals}` : t`for goals ${goals}`) : null,
  ].filter(Boolean)
  return (
    <p className={classes.about}>
      {question.must_ask ? <span className={classes.must}>{t`Must ask`}</span> : null}
      {facts.join(' · ')}
    </p>
  )
}
