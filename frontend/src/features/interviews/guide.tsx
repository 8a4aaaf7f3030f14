import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Guide as GuideData, Interview, InterviewQuestion } from '@/api'
import { QuestionRemarks } from '@/features/messages'
import { useRemoving } from '@/features/removals'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { moved, movedTo } from './arc'
import { BankPicks } from './bank-picks'
import { Estimate } from './estimate'
import { type GuideChanges, guideQuery, useGuide } from './guide-queries'
import { GuideRow } from './guide-row'
import { ParkedPile } from './parked-pile'
import classes from './questions.module.css'

/** The questions of a talk in their order: mapped to goals, weighed against the minutes, each remark under its question. */
export function Guide({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const guide = useQuery(guideQuery(interview.id))
  const changes = useGuide(interview.id)
  const { add, take, change, remove, order, keep } = changes
  const error = add.error ?? take.error ?? change.error ?? remove.error ?? order.error ?? keep.error
  return (
    <Section title={t`Your questions`}>
      <p className={paper.quiet}>
        {t`Open questions bring the most. Put the gentlest first; you can change the order as you talk.`}
      </p>
      {guide.isPending ? <ListSkeleton rows={3} /> : null}
      {guide.isError ? <ProblemNote error={guide.error} onRetry={() => void guide.refetch()} /> : null}
      {guide.data ? (
        <>
          <Estimate guide={guide.data} />
          <QuestionList interview={interview} guide={guide.data} changes={changes} />
        </>
      ) : null}
      <AddQuestion add={(text) => add.mutateAsync({ text })} />
      {error ? <ProblemNote error={error} /> : null}
      {guide.data ? <BankPicks interview={interview} guide={guide.data} changes={changes} /> : null}
      {guide.data && guide.data.parked.length > 0 ? (
        <ParkedPile parked={guide.data.parked} changes={changes} />
      ) : null}
    </Section>
  )
}

type ListProps = { interview: Interview; guide: GuideData; changes: GuideChanges }

function QuestionList({ interview, guide, changes }: ListProps) {
  const { t } = useLingui()
  const { remove, order } = changes
  const removing = useRemoving()
  const list = useRef<HTMLOListElement>(null)
  /* The question on its way, so that the focus goes with it once it stands in its new place. */
  const moving = useRef<{ id: string; by: -1 | 1; to: number } | null>(null)
  const { questions } = guide

  useEffect(() => {
    const row = list.current?.querySelector(`[data-id="${moving.current?.id}"]`)
    if (!moving.current || questions[moving.current.to]?.id !== moving.current.id) return
    const wish = row?.querySelector<HTMLButtonElement>(`[data-by="${moving.current.by}"]:not([disabled])`)
    const other = row?.querySelector<HTMLButtonElement>('[data-by]:not([disabled])')
    const button = wish ?? other
    button?.focus()
    /* What had the focus already, and was carried out of sight with its row, is not shown again by that. */
    button?.scrollIntoView({ block: 'nearest' })
    moving.current = null
  }, [questions])

  const move = (index: number, by: -1 | 1) => {
    const id = questions[index]?.id
    if (!id || !questions[index + by]) return
    moving.current = { id, by, to: index + by }
    order.mutate(moved(questions, index, by))
  }
  const drop = (question: InterviewQuestion) =>
    removing({
      id: question.id,
      remove: () => remove.mutateAsync(question),
      said: t`Question removed.`,
    })
  if (questions.length === 0) return null
  return (
    <ol className={classes.list} ref={list}>
      {questions.map((question, index) => (
        <GuideRow
          key={question.id}
          question={question}
          goals={interview.goals}
          written={guide.already_written.find(({ question_id }) => question_id === question.id)?.reason}
          isFirst={index === 0}
          isLast={index === questions.length - 1}
          changes={changes}
          onMove={(by) => move(index, by)}
          onDropHere={(id) => order.mutate(movedTo(questions, id, index))}
          onRemove={() => void drop(question)}
        />
      ))}
    </ol>
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
    <form className={paper.add} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={classes.input}
        label={t`Add a question`}
        placeholder={t`What do you wish you had known when you began?`}
        enterKeyHint="done"
        autoComplete="off"
        maxLength={1000}
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
