import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { localZone, toInstant } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import paper from '@/ui/paper.module.css'
import classes from './pick-day.module.css'

type Props = {
  title: string
  days: { first: string; last?: string }
  onPick: (morning: Date) => void
  onClose: () => void
}

/** Any day to put something off to; it comes back in the morning. */
export default function PickDay({ title, days: { first, last }, onPick, onClose }: Props) {
  const { t } = useLingui()
  const zone = localZone()
  const [value, setValue] = useState(first)
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!value || value < first) return setError(t`A day after today is needed.`)
    if (last && value > last) return setError(t`An earlier day is needed: later it is too late for this.`)
    onPick(toInstant(`${value}T09:00`, zone))
  }
  return (
    <Dialog title={t`Put off until which day?`} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={submit}>
        <p className={paper.quiet}>{title}</p>
        <TextInput
          label={t`Day`}
          description={last ? t`Not for long: somebody may be waiting for it.` : undefined}
          type="date"
          min={first}
          max={last}
          error={error}
          value={value}
          onChange={(event) => {
            setValue(event.currentTarget.value)
            setError(null)
          }}
        />
        <div className={paper.actions}>
          <Button type="submit">{t`Put it off`}</Button>
        </div>
      </form>
    </Dialog>
  )
}
