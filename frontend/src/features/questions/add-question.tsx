import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError, type QuestionBank, type Topic } from '@/api'
import { QuestionRemarks } from '@/features/messages'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import type { QuestionChanges } from './queries'
import classes from './questions.module.css'
import { useTopicWords } from './words'

type Props = { bank: QuestionBank; changes: QuestionChanges; onClose: () => void }

/** One question after the other: Enter keeps it, and the next can be typed. The check speaks up while one writes. */
export function AddQuestion({ bank, changes, onClose }: Props) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [why, setWhy] = useState('')
  const [topic, setTopic] = useState<Topic>(bank.topic ?? 'work')
  const { add } = changes
  const there = add.error instanceof ApiError && add.error.code === 'question_there'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    add.mutate(
      { text: text.trim(), topic, why: why.trim() },
      {
        onSuccess: () => {
          setText('')
          setWhy('')
          field.current?.focus()
        },
      },
    )
  }
  return (
    <form className={classes.adder} onSubmit={submit}>
      <Textarea
        ref={field}
        autosize
        autoFocus
        minRows={1}
        maxLength={300}
        label={t`The question`}
        placeholder={t`What made you stay in this work?`}
        enterKeyHint="done"
        value={text}
        error={there ? t`This question stands in the bank already.` : null}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        onChange={(event) => {
          if (add.isError) add.reset()
          setText(event.currentTarget.value)
        }}
      />
      <QuestionRemarks text={text} onAccept={setText} />
      <div className={classes.pair}>
        <NativeSelect
          label={t`Topic`}
          value={topic}
          data={topics.list.map((value) => ({ value, label: topics.word(value) }))}
          onChange={(event) => setTopic(event.currentTarget.value as Topic)}
        />
        <TextInput
          label={t`Why one asks it`}
          autoComplete="off"
          maxLength={200}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      {add.isError && !there ? <ProblemNote error={add.error} /> : null}
      <div className={paper.actions}>
        <Button type="submit" loading={add.isPending} disabled={!text.trim()}>
          {t`Keep the question`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`Done`}
        </Button>
      </div>
    </form>
  )
}
