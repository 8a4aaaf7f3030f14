import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { api, type Interview, type InterviewQuestion, type InterviewQuestionCreate, unwrap } from '@/api'
import { QuestionRemarks } from '@/features/messages'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { moved } from './arc'
import { interviewQuery } from './queries'
import { IDEAS } from './question-ideas'
import classes from './questions.module.css'
import { useTopicWords } from './words'

/** Changes to the list of questions; the list on the screen follows at once and the server's answer settles it. */
function useQuestions(interview: Interview) {
  const client = useQueryClient()
  const { queryKey } = interviewQuery(interview.id)
  const meta = { invalidates: [queryKey, ['today']] }
  const path = { params: { path: { interview_id: interview.id } } }
  const show = (questions: InterviewQuestion[]) =>
    client.setQueryData(queryKey, (now) => (now ? { ...now, questions } : now))
  const add = useMutation({
    mutationFn: (body: InterviewQuestionCreate) =>
      unwrap(api.POST('/api/v1/interviews/{interview_id}/questions', { ...path, body })),
    meta,
  })
  const remove = useMutation({
    mutationFn: ({ id }: InterviewQuestion) =>
      unwrap(
        api.DELETE('/api/v1/interview_questions/{question_id}', { params: { path: { question_id: id } } }),
      ),
    onMutate: ({ id }) => show(interview.questions.filter((question) => question.id !== id)),
    meta,
  })
  const order = useMutation({
    mutationFn: (questions: InterviewQuestion[]) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions/reorder', {
          ...path,
          body: { ids: questions.map(({ id }) => id) },
        }),
      ),
    onMutate: show,
    meta,
  })
  return { add, remove, order }
}

export function Questions({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const { add, remove, order } = useQuestions(interview)
  const list = useRef<HTMLOListElement>(null)
  /* The question on its way, so that the focus goes with it once it stands in its new place. */
  const moving = useRef<{ id: string; by: -1 | 1; to: number } | null>(null)
  const { questions } = interview
  const error = add.error ?? remove.error ?? order.error

  useEffect(() => {
    const row = list.current?.querySelector(`[data-id="${moving.current?.id}"]`)
    if (!moving.current || questions[moving.current.to]?.id !== moving.current.id) return
    const wish = row?.querySelector<HTMLButtonElement>(`[data-by="${moving.current.by}"]:not([disabled])`)
    const other = row?.querySelector<HTMLButtonElement>('[data-by]:not([disabled])')
    ;(wish ?? other)?.focus()
    moving.current = null
  }, [questions])

  const move = (index: number, by: -1 | 1) => {
    const id = questions[index]?.id
    if (id) moving.current = { id, by, to: index + by }
    order.mutate(moved(questions, index, by))
  }
  const drop = (question: InterviewQuestion) => {
    remove.mutate(question)
    const { text, topic, must_ask } = question
    notify({ message: t`Question removed.`, undo: () => add.mutateAsync({ text, topic, must_ask }) })
  }

  return (
    <Section title={t`Your questions`}>
      <p className={classes.hint}>
        {t`Open questions bring the most. Put the gentlest first; you can change the order as you talk.`}
      </p>
      {questions.length > 0 ? (
        <ol className={classes.list} ref={list}>
          {questions.map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              isFirst={index === 0}
              isLast={index === questions.length - 1}
              onMove={(by) => move(index, by)}
              onDrop={() => drop(question)}
            />
          ))}
        </ol>
      ) : null}
      <AddQuestion add={(text) => add.mutateAsync({ text })} />
      {error ? <ProblemNote error={error} /> : null}
      <Ideas questions={questions} onAdd={(idea) => add.mutate(idea)} />
    </Section>
  )
}

type RowProps = {
  question: InterviewQuestion
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onDrop: () => void
}

function QuestionRow({ question, isFirst, isLast, onMove, onDrop }: RowProps) {
  const { t } = useLingui()
  const topic = useTopicWords()
  const { text } = question
  return (
    <li className={classes.row} data-id={question.id}>
      <div className={classes.words}>
        <p>{text}</p>
        {question.topic ? <p className={classes.topic}>{topic.word(question.topic)}</p> : null}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          aria-label={t`Move up: ${text}`}
          data-by={-1}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon
          aria-label={t`Move down: ${text}`}
          data-by={1}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </ActionIcon>
        <ActionIcon aria-label={t`Remove: ${text}`} onClick={onDrop}>
          <Icon name="close" />
        </ActionIcon>
      </div>
    </li>
  )
}

function AddQuestion({ add }: { add: (text: string) => Promise<unknown> }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = text.trim()
    if (!wanted) return
    setText('')
    await add(wanted).catch(() => setText(wanted))
  }
  return (
    <form className={classes.add} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={classes.input}
        label={t`Add a question`}
        placeholder={t`What do you wish you had known when you began?`}
        enterKeyHint="done"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!text.trim()}>
        {t`Add`}
      </Button>
      <div className={classes.remarks}>
        <QuestionRemarks text={text} onAccept={setText} />
      </div>
    </form>
  )
}

function Ideas({
  questions,
  onAdd,
}: {
  questions: InterviewQuestion[]
  onAdd: (idea: InterviewQuestionCreate) => void
}) {
  const { t } = useLingui()
  const open = IDEAS.map(({ id, topic, text }) => ({ id, topic, text: t(text) }))
    .filter(({ text }) => !questions.some((question) => question.text === text))
    .slice(0, questions.length < 3 ? 5 : 3)
  if (open.length === 0) return null
  return (
    <div className={classes.ideas}>
      <h3 className={classes.ideasTitle}>{t`Ideas to start from`}</h3>
      <ul className={classes.ideaList}>
        {open.map(({ id, topic, text }) => (
          <li key={id}>
            <button type="button" className={classes.idea} onClick={() => onAdd({ text, topic })}>
              <Icon name="plus" size={16} />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
