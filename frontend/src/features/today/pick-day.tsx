import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { localZone, morningAfter, toInstant, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import paper from '@/ui/paper.module.css'
import classes from './pick-day.module.css'

/** What the method asks for comes back within a week; what one set oneself may wait as long as one likes. */
const LONGEST = 7

type Props = {
  title: string
  own: boolean
  now: Date
  onPick: (morning: Date) => void
  onClose: () => void
}

/** Any day to put something off to; it comes back in the morning. */
export default function PickDay({ title, own, now, onPick, onClose }: Props) {
  const { t } = useLingui()
  const zone = localZone()
  const day = (ahead: number) => toLocalInput(morningAfter(now, ahead, zone), zone).slice(0, 10)
  const first = day(1)
  // A week to the hour: a morning that many days on is beyond it while it is earlier in the day than nine.
  const last = own
    ? undefined
    : day(
        morningAfter(now, LONGEST, zone).getTime() - now.getTime() > LONGEST * 86_400_000
          ? LONGEST - 1
          : LONGEST,
      )
  const [value, setValue] = useState(day(2))
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!value || value < first) return setError(t`A day after today is needed.`)
    if (last && value > last) return setError(t`This comes back within a week at the latest.`)
    onPick(toInstant(`${value}T09:00`, zone))
  }
  return (
    <Dialog title={t`Put off until which day?`} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={submit}>
        <p className={paper.quiet}>{title}</p>
        <TextInput
          label={t`Day`}
          description={own ? undefined : t`Within a week: somebody may be waiting for it.`}
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
