import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { INTERVALS, useIntervalWords } from '@/features/contacts'
import classes from './board.module.css'
import { type Part, useTaking } from './use-taking'

type Props = Part & { leave: 'granted' | 'declined' }

/** What they said about keeping in touch: nobody is written to now and then without their yes. */
export function LeaveSheet({ leave, take }: Props) {
  const { t } = useLingui()
  const every = useIntervalWords()
  const { run, busy, problem } = useTaking(take)
  const [months, setMonths] = useState('')
  const [evidence, setEvidence] = useState('')
  const granted = leave === 'granted'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const rhythm = granted && months ? { every_months: Number(months) } : {}
    void run(null, { evidence: evidence.trim(), ...rhythm })
  }
  return (
    <form className={classes.sheet} onSubmit={submit}>
      {problem}
      <p className={classes.note}>
        {granted
          ? t`They stand here once they have said so, in the talk or in a letter.`
          : t`Then nothing reminds you to write, and their page says why.`}
      </p>
      {granted ? (
        <NativeSelect
          label={t`How often`}
          value={months}
          data={[
            { value: '', label: t`Not said` },
            ...INTERVALS.map((each) => ({ value: String(each), label: every(each) })),
          ]}
          onChange={(event) => setMonths(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        label={t`What they said`}
        maxLength={2000}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {granted ? t`They said yes` : t`They said no`}
      </Button>
    </form>
  )
}
