import { useLingui } from '@lingui/react/macro'
import { Radio, Textarea } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Interview, InterviewPatch } from '@/api'
import { FoundWords } from '@/ui/found-words'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { SaveStatus } from '@/ui/save-status'
import { useOwnWords } from '@/ui/use-own-words'
import classes from './debrief.module.css'
import { FitChoice } from './fit-choice'
import { useUpdateInterview } from './queries'
import { useOutcomeWords } from './words'

type Props = { interview: Interview; footer: (text: string, flush: () => Promise<void>) => ReactNode }

/** What one takes away: in one's own words, goals against what was hoped, the fit with its reason, how it went. */
export function DebriefAfter({ interview, footer }: Props) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const text = useOwnWords<string>({
    saved: interview.write_up,
    save: (write_up) => update.mutateAsync({ write_up }),
    keepAs: `interview:${interview.id}:write_up`,
  })
  const save = (body: InterviewPatch) => update.mutate(body)
  return (
    <Section
      title={t`What you take away`}
      aside={<SaveStatus state={text.state} onRetry={() => void text.flush()} />}
    >
      <Textarea
        label={t`In your own words`}
        description={t`What surprised you, what fits you and what does not, what you want to do next.`}
        autosize
        minRows={4}
        maxRows={24}
        value={text.words}
        onBlur={() => void text.flush()}
        onChange={(event) => text.change(event.currentTarget.value)}
      />
      {text.found === null ? null : <FoundWords words={text.found} onAnswer={text.answerFound} />}
      <Goals interview={interview} onSave={save} />
      <Marks interview={interview} onSave={save} />
      {update.isError ? <ProblemNote error={update.error} /> : null}
      {footer(text.words, text.flush)}
    </Section>
  )
}

type PartProps = { interview: Interview; onSave: (body: InterviewPatch) => void }

function Goals({ interview, onSave }: PartProps) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const { goals, goals_reached, expectation } = interview
  const reached = goals.map((_, index) => goals_reached[index] ?? null)
  const set = (at: number, value: string) =>
    onSave({ goals_reached: reached.map((old, index) => (index === at ? value === 'yes' : old)) })
  return (
    <>
      {goals.map((goal, index) => (
        <Radio.Group
          key={goal}
          label={t`Did you find out: ${goal}`}
          value={reached[index] === null ? '' : reached[index] ? 'yes' : 'no'}
          onChange={(value) => set(index, value)}
        >
          <div className={classes.choices}>
            <Radio value="yes" label={t`Yes`} />
            <Radio value="no" label={t`Not really`} />
          </div>
        </Radio.Group>
      ))}
      {expectation ? (
        <InlineField
          label={t`You expected: ${expectation}`}
          description={t`Was it so?`}
          value={interview.expectation_note ?? ''}
          keepAs={`interview:${interview.id}:expectation_note`}
          save={(expectation_note) => update.mutateAsync({ expectation_note })}
        />
      ) : null}
    </>
  )
}

function Marks({ interview, onSave }: PartProps) {
  const { t } = useLingui()
  const outcome = useOutcomeWords()
  const update = useUpdateInterview(interview.id)
  const { fit_before } = interview
  const hint = t`1 is no, 5 is yes. A clear no is a good result: it saves you years.`
  return (
    <>
      <Radio.Group
        label={t`How was it`}
        value={interview.outcome ?? ''}
        onChange={(value) => onSave({ outcome: value as Interview['outcome'] })}
      >
        <div className={classes.choices}>
          {outcome.list.map((value) => (
            <Radio key={value} value={value} label={outcome.word(value)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t`How well did you get on?`}
        value={interview.rapport ?? ''}
        onChange={(value) => onSave({ rapport: value as Interview['rapport'] })}
      >
        <div className={classes.choices}>
          <Radio value="good" label={t`Well`} />
          <Radio value="fair" label={t`So so`} />
          <Radio value="poor" label={t`Not so well`} />
        </div>
      </Radio.Group>
      <FitChoice
        label={t`Is this field for you?`}
        description={fit_before ? t`${hint} Before the talk you said ${fit_before}.` : hint}
        value={interview.fit_after}
        onChange={(fit_after) => onSave({ fit_after })}
      />
      <InlineField
        label={t`Why?`}
        value={interview.fit_after_reason ?? ''}
        keepAs={`interview:${interview.id}:fit_after_reason`}
        save={(fit_after_reason) => update.mutateAsync({ fit_after_reason })}
      />
      <TalkShare share={interview.talk_share} onSave={(talk_share) => onSave({ talk_share })} />
    </>
  )
}

function TalkShare({ share, onSave }: { share: number | null; onSave: (share: number) => void }) {
  const { t } = useLingui()
  const id = useId()
  const [value, setValue] = useState(share ?? 30)
  const keep = () => onSave(value)
  return (
    <div className={classes.share}>
      <label htmlFor={id}>
        {t`How much of the time did you talk yourself?`}{' '}
        <span className={classes.quiet}>{share === null ? t`not said yet` : t`${value} %`}</span>
      </label>
      <input
        id={id}
        type="range"
        className={classes.range}
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={t`${value} %`}
        onChange={(event) => setValue(Number(event.currentTarget.value))}
        onPointerUp={keep}
        onKeyUp={keep}
      />
    </div>
  )
}
