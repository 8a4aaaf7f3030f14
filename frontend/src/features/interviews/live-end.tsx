import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Step } from '@/offline/deeds'
import { Icon } from '@/ui/icons'
import { useNow } from '@/ui/use-now'
import { liveTime } from './live-clock'
import classes from './live-end.module.css'
import { type LiveCopy, type LiveTalk, minutesOf, resumeFrom, type Shown } from './live-view'

const NEAR_THE_END = 7 * 60_000

type Props = {
  interview: LiveTalk
  copy: LiveCopy
  terms: readonly Shown[]
  closing: boolean
  onStep: (step: Step) => void
}

/** What belongs to the last minutes alone: the resume, and the words that nobody has explained yet. */
export function LiveEnd({ interview, copy, terms, closing, onStep }: Props) {
  const { t } = useLingui()
  const now = useNow(5000)
  const time = liveTime(new Date(interview.started_at ?? now), minutesOf(interview), now)
  const from = resumeFrom(copy)
  const answered = interview.closing.answers.some(({ step }) => step === 'resume_advice')
  const resume = from !== null && time.share >= from && !answered
  const asking = closing || (time.left !== null && time.left <= NEAR_THE_END)
  if (!resume && !(asking && terms.length > 0)) return null
  return (
    <div className={classes.ending}>
      {resume ? (
        <section className={classes.endCard} aria-label={t`Your resume`}>
          <Icon name="note" />
          <p>{t`Your resume may come out now, for advice: "What would you change in it?"`}</p>
        </section>
      ) : null}
      {asking && terms.length > 0 ? (
        <section className={classes.endCard} aria-label={t`Words to ask about`}>
          <Icon name="help" />
          <div className={classes.terms}>
            <p>{t`Before you go, ask what this means:`}</p>
            {terms.map((term) => (
              <Term
                key={term.id}
                text={term.text}
                onKeep={(meaning) => onStep({ verb: 'explain', noteId: term.id, meaning })}
              />
            ))}
          </div>
        </section>
      ) : null}
    </div>
  )
}

function Term({ text, onKeep }: { text: string; onKeep: (meaning: string) => void }) {
  const { t } = useLingui()
  const [meaning, setMeaning] = useState('')
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (meaning.trim()) onKeep(meaning.trim())
  }
  return (
    <form className={classes.term} onSubmit={keep}>
      <TextInput
        label={text}
        placeholder={t`What they said it means`}
        enterKeyHint="done"
        value={meaning}
        onChange={(event) => setMeaning(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!meaning.trim()}>
        {t`Keep`}
      </Button>
    </form>
  )
}
