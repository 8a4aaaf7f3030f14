import { useLingui } from '@lingui/react/macro'
import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Interview } from '@/api'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { SaveStatus } from '@/ui/save-status'
import { useAutosave } from '@/ui/use-autosave'
import classes from './interview-page.module.css'
import { useStep, useUpdateInterview } from './queries'
import { useKindWords, useOutcomeWords } from './words'

/** What the talk left behind, written while it is fresh. Half a text is kept as well as a whole one. */
export function WriteUpStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const step = useStep(interview.id)
  const outcome = useOutcomeWords()
  const [text, setText] = useState(interview.write_up ?? '')
  const [fit, setFit] = useState(interview.fit_after ? String(interview.fit_after) : '')
  const [result, setResult] = useState<string>(interview.outcome ?? '')
  const draft = useAutosave<string>((write_up) => update.mutateAsync({ write_up }))
  const mayFinish = interview.allowed.includes('write_up')

  const finish = async () => {
    await draft.flush()
    step.mutate({
      verb: 'write_up',
      body: {
        write_up: text.trim(),
        outcome: (result || null) as Interview['outcome'],
        fit_after: Number(fit) || null,
      },
    })
  }

  return (
    <div className={classes.stack}>
      <CapturedNotes interview={interview} />
      <Section
        title={t`What you take away`}
        aside={<SaveStatus state={draft.state} onRetry={() => void draft.flush()} />}
      >
        <Textarea
          label={t`In your own words`}
          description={t`What surprised you, what fits you and what does not, whom they named, what you want to do next.`}
          autosize
          minRows={6}
          maxRows={24}
          value={text}
          onBlur={() => void draft.flush()}
          onChange={(event) => {
            setText(event.currentTarget.value)
            draft.change(event.currentTarget.value)
          }}
        />
        <Radio.Group label={t`How was it`} value={result} onChange={setResult}>
          <div className={classes.choices}>
            {outcome.list.map((value) => (
              <Radio key={value} value={value} label={outcome.word(value)} />
            ))}
          </div>
        </Radio.Group>
        <Radio.Group
          label={t`Is this field for you?`}
          description={t`1 is no, 5 is yes. A clear no is a good result: it saves you years.`}
          value={fit}
          onChange={setFit}
        >
          <div className={classes.choices}>
            {['1', '2', '3', '4', '5'].map((value) => (
              <Radio key={value} value={value} label={value} />
            ))}
          </div>
        </Radio.Group>
        {step.isError ? <ProblemNote error={step.error} /> : null}
        {mayFinish ? (
          <div className={classes.actions}>
            <Button disabled={!text.trim()} loading={step.isPending} onClick={() => void finish()}>
              {t`Done writing`}
            </Button>
          </div>
        ) : null}
        {interview.ended_at || interview.written_up_at ? null : (
          <p
            className={classes.quiet}
          >{t`The talk has not been held yet. You can start writing all the same.`}</p>
        )}
      </Section>
    </div>
  )
}

function CapturedNotes({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const kind = useKindWords()
  if (interview.notes.length === 0) return null
  return (
    <Section title={t`What you noted`}>
      <ul className={classes.notes}>
        {interview.notes.map((note) => (
          <li key={note.id} className={classes.note}>
            <p className={classes.noteKind}>
              {kind.word(note.kind)}
              {note.off_the_record ? ` · ${t`off the record`}` : ''}
            </p>
            <p className={classes.noteText}>{note.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
