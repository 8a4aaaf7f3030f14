const DAY = 86_400_000

const utc = (day: string): number => Date.parse(`${day}T00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The calendar day ("2026-11-26") that the clock of `zone` shows at an instant. */
export function dayIn(instant: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

export const monthOf = (day: string): string => day.slice(0, 7)

/** The month before or after: "2026-12" and 1 give "2027-01". */
export function otherMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The days of a month in whole weeks, the days around it included; `first` is 1 for Monday to 7 for Sunday. */
export function weeksOf(month: string, first: number): string[][] {
  const start = utc(`${month}-01`)
  const end = utc(`${otherMonth(month, 1)}-01`)
  const before = (new Date(start).getUTCDay() - first + 7) % 7
  const weeks: string[][] = []
  for (let time = start - before * DAY; time < end; time += 7 * DAY) {
    weeks.push(Array.from({ length: 7 }, (_, index) => iso(time + index * DAY)))
  }
  return weeks
}

type WithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } }

/** Where weeks begin for this browser's own locale; Monday where it does not say. */
export function firstWeekday(locale: string = navigator.language): number {
  const info: WithWeek = new Intl.Locale(locale)
  return (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1
}
