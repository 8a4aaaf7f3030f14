import type { Month, TimeBudget } from '@/api'
import type { Period } from './search'

const MONTHS: Record<Period, number | null> = { term: 4, year: 12, all: null }

const monthOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`

/** The first day of a period that takes in this month; none where everything is looked at. */
export function sinceOf(period: Period, now: Date): string | null {
  const months = MONTHS[period]
  if (months === null) return null
  return `${monthOf(new Date(now.getFullYear(), now.getMonth() - months + 1, 1))}-01`
}

const NOTHING = {
  talks: 0,
  minutes: 0,
  people: 0,
  learned: 0,
  terms: 0,
  referrals: 0,
  thanks: 0,
  news: 0,
} as const

/** Every month from the first in which something happened to this one: a quiet month is part of the picture. */
export function withQuietMonths(months: readonly Month[], now: Date, most = 12): Month[] {
  const known = new Map(months.map((month) => [month.month, month]))
  const first = [...known.keys()].sort()[0]
  if (!first) return []
  const found: Month[] = []
  for (let back = 0; back < most; back += 1) {
    const month = monthOf(new Date(now.getFullYear(), now.getMonth() - back, 1))
    if (month < first) break
    found.unshift(known.get(month) ?? { month, ...NOTHING })
  }
  return found
}

/** "3 h 20 min", in the words of the language. */
export function span(locale: string, minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, 'minute')
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`
}

/** A week in minutes: meant, spent and planned. */
export type Week = Pick<TimeBudget, 'weekly_minutes' | 'spent_minutes' | 'planned_minutes'>

export type WeekBar = { spent: number; planned: number; meant: number | null }

/** The week as shares of the longest thing in it, from 0 to 100. */
export function weekBar({ spent_minutes, planned_minutes, weekly_minutes }: Week): WeekBar {
  const whole = Math.max(spent_minutes + planned_minutes, weekly_minutes ?? 0, 1)
  const share = (minutes: number) => (100 * minutes) / whole
  return {
    spent: share(spent_minutes),
    planned: share(planned_minutes),
    meant: weekly_minutes ? share(weekly_minutes) : null,
  }
}
