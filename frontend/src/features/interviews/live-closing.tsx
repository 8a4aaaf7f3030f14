import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ClosingAnswer, ClosingStep, Said } from '@/api'
import type { Step } from '@/offline/deeds'
import ways from '@/ui/ways.module.css'
import classes from './live-closing.module.css'
import type { LiveTalk } from './live-view'

const ORDER: readonly ClosingStep[] = ['names', 'resume_advice', 'keep_in_touch', 'thanks']
const SAID: readonly Said[] = ['yes', 'no', 'not_asked']

type Words = { title: MessageDescriptor; say: MessageDescriptor }
const WORDS: Record<ClosingStep, Words> = {
  names: {
    title: msg`Names`,
    say: msg`Whom else would you suggest I talk with? May I say that you named them?`,
  },
  resume_advice: {
    title: msg`Resume advice`,
    say: msg`I brought my resume. What would you change in it?`,
  },
  keep_in_touch: {
    title: msg`Keeping in touch`,
    say: msg`May I write to you now and then about how things go? How often would be right?`,
  },
  thanks: { title: msg`Thanks`, say: msg`Thank you for your time, and for being so open with me.` },
}

const ANSWERS: Record<ClosingStep, Record<Said, MessageDescriptor>> = {
  names: { yes: msg`They named somebody`, no: msg`They named nobody`, not_asked: msg`Not asked` },
  resume_advice: { yes: msg`They gave advice`, no: msg`They gave none`, not_asked: msg`Not asked` },
  keep_in_touch: { yes: msg`They said yes`, no: msg`They said no`, not_asked: msg`Not asked` },
  thanks: { yes: msg`I thanked them`, no: msg`It did not come to that`, not_asked: msg`Not said` },
}

type Props = { interview: LiveTalk; onStep: (step: Step) => void; onPerson?: () => void }

/** The steps of the closing, a tap each. "Not asked" wants a few words, for silence is the one thing that helps nobody. */
export function ClosingSteps({ interview, onStep, onPerson }: Props) {
  const { closing } = interview
  const belongs = new Set([...closing.answers, ...closing.left].map(({ step }) => step))
  return (
    <ol className={classes.steps}>
      {ORDER.filter((step) => belongs.has(step)).map((step) => (
        <OneStep
          key={step}
          step={step}
          answer={closing.answers.find((each) => each.step === step)}
          onAnswer={(said, note) => onStep({ verb: 'close', answer: { step, said, note } })}
          {...(step === 'names' && onPerson ? { onPerson } : {})}
        />
      ))}
    </ol>
  )
}

type OneProps = {
  step: ClosingStep
  answer: ClosingAnswer | undefined
  onAnswer: (said: Said, note: string) => void
  onPerson?: () => void
}

function OneStep({ step, answer, onAnswer, onPerson }: OneProps) {
  const { t } = useLingui()
  const [why, setWhy] = useState<string | null>(null)
  const title = t(WORDS[step].title)
  const choose = (said: Said) => {
    if (said === 'not_asked') return setWhy(answer?.said === 'not_asked' ? answer.note : '')
    setWhy(null)
    onAnswer(said, '')
    if (said === 'yes') onPerson?.()
  }
  const because = (event: FormEvent) => {
    event.preventDefault()
    if (!why?.trim()) return
    onAnswer('not_asked', why.trim())
    setWhy(null)
  }
  return (
    <li className={classes.step}>
      <fieldset className={ways.picks}>
        <legend className={classes.legend}>
          <span className={classes.title}>{title}</span>
          <span className={classes.say}>{t(WORDS[step].say)}</span>
        </legend>
        {SAID.map((said) => (
          <button
            key={said}
            type="button"
            className={classes.answer}
            aria-pressed={why === null ? answer?.said === said : said === 'not_asked'}
            onClick={() => choose(said)}
          >
            {t(ANSWERS[step][said])}
          </button>
        ))}
      </fieldset>
      {why === null ? (
        answer?.note ? (
          <p className={classes.note}>{answer.note}</p>
        ) : null
      ) : (
        <form className={classes.why} onSubmit={because}>
          <WhyInput label={t`Why not? A few words do.`} value={why} onChange={setWhy} />
          <Button type="submit" variant="default" disabled={!why.trim()}>
            {t`Keep`}
          </Button>
        </form>
      )}
    </li>
  )
}

function WhyInput(props: { label: string; value: string; onChange: (value: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <TextInput
      ref={input}
      label={props.label}
      maxLength={2000}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
