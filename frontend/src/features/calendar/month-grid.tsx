import { useLingui } from '@lingui/react/macro'
import classes from './calendar.module.css'
import type { CalendarItem } from './items'
import { firstWeekday, monthOf, weeksOf } from './month'

type Props = {
  month: string
  today: string
  chosen: string | undefined
  days: ReadonlyMap<string, readonly CalendarItem[]>
  onChoose: (day: string) => void
}

const MOST_DOTS = 4
const noon = (day: string) => new Date(`${day}T12:00Z`)

/** A month as a table: each day that holds something is a button that says what, its dots are for the eye. */
export function MonthGrid({ month, today, chosen, days, onChoose }: Props) {
  const { t, i18n } = useLingui()
  const weeks = weeksOf(month, firstWeekday())
  const weekday = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat(i18n.locale, { weekday: style, timeZone: 'UTC' })
  const full = new Intl.DateTimeFormat(i18n.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const cell = (day: string) => {
    const items = days.get(day) ?? []
    const number = Number(day.slice(8))
    if (items.length === 0) return <span className={classes.number}>{number}</span>
    const count = items.length
    const name = full.format(noon(day))
    return (
      <button
        type="button"
        className={classes.dayButton}
        aria-pressed={day === chosen}
        aria-label={count === 1 ? t`${name}, 1 entry` : t`${name}, ${count} entries`}
        onClick={() => onChoose(day)}
      >
        <span className={classes.number}>{number}</span>
        <span className={classes.dots}>
          {items.slice(0, MOST_DOTS).map((item) => (
            <span key={`${item.kind}-${item.id}`} className={classes.dot} data-kind={item.kind} />
          ))}
        </span>
      </button>
    )
  }
  return (
    <table className={classes.month} aria-label={t`Month`}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekday('long').format(noon(day))}>
              {weekday('short').format(noon(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                className={classes.day}
                data-other={monthOf(day) !== month || undefined}
                aria-current={day === today ? 'date' : undefined}
              >
                {cell(day)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
