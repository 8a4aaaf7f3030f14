const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

const parts = (instant: Date, zone: string): Record<string, number> => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
}

/** What the clock on the wall of `zone` shows, as if it were UTC; the difference is the zone's offset. */
function wall(instant: Date, zone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts(instant, zone)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The instant at which clocks in `zone` show `local` ("2026-11-26T14:00"). In a gap, the time after it. */
export function toInstant(local: string, zone: string): Date {
  const target = Date.parse(`${local.slice(0, 16)}:00Z`)
  let guess = target - (wall(new Date(target), zone) - target)
  guess = target - (wall(new Date(guess), zone) - guess)
  return new Date(guess)
}

/** The value for a date-and-time input: the clock of `zone` at `instant`. */
export const toLocalInput = (instant: Date, zone: string): string =>
  new Date(wall(instant, zone)).toISOString().slice(0, 16)

export const toIso = (instant: Date): string => instant.toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Whole calendar days from `now` to `then`, as people count them in `zone`. */
export function daysBetween(now: Date, then: Date, zone: string = localZone()): number {
  return Math.floor(wall(then, zone) / DAY) - Math.floor(wall(now, zone) / DAY)
}

const day = (locale: string, zone: string, withYear: boolean) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
  })

/** "in 3 days", "yesterday", "2 hours ago": the largest unit that still says something, so 75 minutes are told as such. */
export function relative(locale: string, now: Date, then: Date, zone: string = localZone()): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const days = daysBetween(now, then, zone)
  const span = then.getTime() - now.getTime()
  if (days !== 0) {
    if (Math.abs(days) < 14) return format.format(days, 'day')
    if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week')
    if (Math.abs(days) < 730) return format.format(Math.round(days / 30.4), 'month')
    return format.format(Math.round(days / 365.25), 'year')
  }
  if (Math.abs(span) >= 1.5 * HOUR) return format.format(Math.round(span / HOUR), 'hour')
  if (Math.abs(span) < MINUTE) return format.format(0, 'second')
  return format.format(Math.round(span / MINUTE), 'minute')
}

/** "today", "3 days ago": for what is long past, where hours say too much. */
export function relativeDay(locale: string, now: Date, then: Date, zone: string = localZone()): string {
  const days = daysBetween(now, then, zone)
  return days === 0
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day')
    : relative(locale, now, then, zone)
}

/** "Thu 26 Nov, in 3 days" */
export function dayAndDistance(locale: string, now: Date, then: Date, zone: string = localZone()): string {
  return `${shortDay(locale, now, then, zone)}, ${relative(locale, now, then, zone)}`
}

export function shortDay(locale: string, now: Date, then: Date, zone: string = localZone()): string {
  const otherYear = parts(now, zone).year !== parts(then, zone).year
  return day(locale, zone, otherYear).format(then).replace(/,/g, '')
}

export const clock = (locale: string, instant: Date, zone: string = localZone()): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(instant)

/** "12:05" for a span in milliseconds; an hour and more as "1:02:05". */
export function timer(span: number): string {
  const total = Math.max(0, Math.floor(span / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(total / 3600)
  const rest = `${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** Tomorrow or the coming Saturday at nine in the morning, on the clock of `zone`. */
export function morningAfter(now: Date, days: number, zone: string = localZone()): Date {
  const date = new Date(wall(now, zone) + days * DAY).toISOString().slice(0, 10)
  return toInstant(`${date}T09:00`, zone)
}

export function daysToWeekend(now: Date, zone: string = localZone()): number {
  const weekday = new Date(wall(now, zone)).getUTCDay()
  return weekday === 6 ? 7 : 6 - weekday
}
