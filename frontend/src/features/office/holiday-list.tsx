import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '@/ui/icons'
import type { Value } from './figures'
import classes from './office.module.css'

type Props = { labelledBy: string; value: Value; error: string | null; onChange: (value: Value) => void }

/** Days off by their date, in order; each can be taken out again. */
export function HolidayList({ labelledBy, value, error, onChange }: Props) {
  const { t, i18n } = useLingui()
  const [day, setDay] = useState('')
  const days = Array.isArray(value) ? value.map(String) : []
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'full', timeZone: 'UTC' })
  const add = () => {
    if (day && !days.includes(day)) onChange([...days, day].sort())
    setDay('')
  }
  return (
    <div className={classes.holidays}>
      <ul aria-labelledby={labelledBy} className={classes.dates}>
        {days.map((date) => {
          const name = format.format(new Date(`${date}T00:00Z`))
          return (
            <li key={date}>
              {name}
              <ActionIcon
                aria-label={t`Remove: ${name}`}
                onClick={() => onChange(days.filter((other) => other !== date))}
              >
                <Icon name="close" />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <div className={classes.addDate}>
        <TextInput
          label={t`A day off`}
          type="date"
          value={day}
          error={error}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button variant="default" disabled={!day} onClick={add}>
          {t`Add the day`}
        </Button>
      </div>
    </div>
  )
}
