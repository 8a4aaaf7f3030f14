import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Claim, DebriefItemPatch, DebriefLine } from '@/api'
import { Icon } from '@/ui/icons'
import { ProblemNote } from '@/ui/problem'
import classes from './debrief.module.css'
import { settling, useSettle } from './debrief-queries'
import { type Topic, useTopicWords } from './words'

const CLAIMS: Record<Claim, MessageDescriptor> = {
  fact: msg`Fact`,
  opinion: msg`Their opinion`,
  my_reaction: msg`My reaction`,
}

type Props = {
  interviewId: string
  line: DebriefLine
  onSettle: (body: DebriefItemPatch) => void
  onTakeBack: () => void
}

/** One captured line: keep it, change it first, or let it go. A settled one folds to its words. */
export function DebriefCard({ interviewId, line, onSettle, onTakeBack }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const { text } = line
  const settled = line.state !== 'proposed'
  if (editing) {
    return <EditCard interviewId={interviewId} line={line} onClose={() => setEditing(false)} />
  }
  return (
    <li className={classes.card} data-line data-state={line.state}>
      <div className={classes.words}>
        {line.name ? <p className={classes.cardName}>{line.name}</p> : null}
        {line.name === text ? null : <p className={classes.text}>{text}</p>}
        {line.meaning ? <p className={classes.meaning}>{line.meaning}</p> : null}
        <Facts line={line} />
      </div>
      {line.drawer === 'learned' && !settled ? (
        <ClaimChoice value={line.claim} onChoose={(claim) => onSettle({ claim, state: 'accepted' })} />
      ) : null}
      <div className={classes.cardActions}>
        {settled ? (
          <>
            <span className={classes.stands}>
              {line.state === 'accepted' ? <Icon name="check" size={16} /> : null}
              {line.state === 'accepted' ? t`Kept` : t`Left out`}
            </span>
            <Button
              size="compact-md"
              variant="subtle"
              className={classes.tap}
              aria-label={t`Take back: ${text}`}
              onClick={onTakeBack}
            >
              {t`Take back`}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="sm"
              data-do="keep"
              data-open
              aria-label={t`Keep: ${text}`}
              onClick={() => onSettle({ state: 'accepted' })}
            >
              {t`Keep`}
            </Button>
            <Button
              size="sm"
              variant="default"
              data-do="leave"
              aria-label={t`Leave out: ${text}`}
              onClick={() => onSettle({ state: 'discarded' })}
            >
              {t`Leave out`}
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant="subtle"
          data-do="change"
          aria-label={t`Change: ${text}`}
          onClick={() => setEditing(true)}
        >
          {t`Change`}
        </Button>
      </div>
    </li>
  )
}

function Facts({ line }: { line: DebriefLine }) {
  const { t } = useLingui()
  const topic = useTopicWords()
  const years = [line.years_from, line.years_to].filter(Boolean).join(' – ')
  const facts = [
    line.claim && line.state !== 'proposed' ? t(CLAIMS[line.claim]) : null,
    line.topic ? topic.word(line.topic) : null,
    years,
    line.off_the_record ? t`off the record` : null,
    line.drawer === 'terms' && !line.meaning ? t`not explained yet` : null,
  ].filter(Boolean)
  return facts.length > 0 ? <p className={classes.lineFacts}>{facts.join(' · ')}</p> : null
}

/** The likely kind is marked; a tap on any of the three keeps the line as that. */
function ClaimChoice({ value, onChoose }: { value: Claim | null; onChoose: (claim: Claim) => void }) {
  const { t } = useLingui()
  return (
    <fieldset className={classes.claims} aria-label={t`Keep it as`}>
      {(Object.keys(CLAIMS) as Claim[]).map((claim) => (
        <button
          key={claim}
          type="button"
          className={classes.claim}
          data-likely={claim === value || undefined}
          onClick={() => onChoose(claim)}
        >
          {t(CLAIMS[claim])}
        </button>
      ))}
    </fieldset>
  )
}

const year = (value: string): number | null => Number(value) || null
const digits = (value: number | null): string => (value ? String(value) : '')

type EditProps = { interviewId: string; line: DebriefLine; onClose: () => void }

/** It closes once the change is kept; what is refused stays, with what is said of it. */
function EditCard({ interviewId, line, onClose }: EditProps) {
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
