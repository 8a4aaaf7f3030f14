import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DebriefLine } from '@/api'
import { ProblemNote } from '@/ui/problem'
import classes from './debrief.module.css'
import { settling, useSettle } from './debrief-queries'
import { type Topic, useTopicWords } from './words'

const year = (value: string): number | null => Number(value) || null
const digits = (value: number | null): string => (value ? String(value) : '')

type EditProps = { interviewId: string; line: DebriefLine; onClose: () => void }

/** One line being changed. It closes once the change is kept; what is refused stays, with what is said of it. */
export function DebriefEdit({ interviewId, line, onClose }: EditProps) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const settle = useSettle(interviewId)
  const [text, setText] = useState(line.text)
  const [name, setName] = useState(line.name ?? '')
  const [meaning, setMeaning] = useState(line.meaning ?? '')
  const [topic, setTopic] = useState<string>(line.topic ?? '')
  const [from, setFrom] = useState(digits(line.years_from))
  const [to, setTo] = useState(digits(line.years_to))
  const named = name.trim() ? { name: name.trim() } : {}
  const own = {
    people: named,
    ideas: named,
    terms: meaning.trim() ? { meaning: meaning.trim() } : {},
    path_steps: { years_from: year(from), years_to: year(to) },
    learned: {},
    suggestions: {},
  }[line.drawer]
  const save = () => {
    const body = {
      text: text.trim(),
      topic: (topic || null) as Topic | null,
      ...own,
      state: 'accepted',
    } as const
    settle.mutate(settling(line, body), { onSuccess: onClose })
  }
  return (
    <li className={classes.card} data-line>
      <Textarea
        label={line.drawer === 'terms' ? t`The word` : t`The line`}
        autosize
        minRows={1}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {line.drawer === 'people' || line.drawer === 'ideas' ? (
        <TextInput
          label={line.drawer === 'people' ? t`Their name` : t`Name of the field`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
      {line.drawer === 'terms' ? (
        <TextInput
          label={t`What it means`}
          value={meaning}
          onChange={(event) => setMeaning(event.currentTarget.value)}
        />
      ) : null}
      {line.drawer === 'path_steps' ? <Years from={from} to={to} onFrom={setFrom} onTo={setTo} /> : null}
      {line.drawer === 'learned' ? (
        <NativeSelect
          label={t`Topic`}
          value={topic}
          data={[
            { value: '', label: t`None` },
            ...topics.list.map((value) => ({ value, label: topics.word(value) })),
          ]}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
      ) : null}
      {settle.isError ? <ProblemNote error={settle.error} /> : null}
      <div className={classes.cardActions}>
        <Button size="sm" disabled={!text.trim()} loading={settle.isPending} onClick={save}>
          {t`Keep the change`}
        </Button>
        <Button size="sm" variant="subtle" onClick={onClose}>
          {t`Never mind`}
        </Button>
      </div>
    </li>
  )
}

type YearsProps = { from: string; to: string; onFrom: (value: string) => void; onTo: (value: string) => void }

function Years({ from, to, onFrom, onTo }: YearsProps) {
  const { t } = useLingui()
  return (
    <div className={classes.years}>
      <TextInput
        label={t`From (year)`}
        inputMode="numeric"
        value={from}
        onChange={(event) => onFrom(event.currentTarget.value)}
      />
      <TextInput
        label={t`To (year)`}
        inputMode="numeric"
        value={to}
        onChange={(event) => onTo(event.currentTarget.value)}
      />
    </div>
  )
}
