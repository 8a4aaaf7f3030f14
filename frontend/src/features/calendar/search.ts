const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export type CalendarSearch = { month?: string; day?: string }

const utc = (day: string): number => Date.parse(`${day}T00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(utc(value)) &&
  iso(utc(value)) === value

/** Reads an address without trusting it: what is no month and no day is left out. */
export function parseCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { month, day } = search
  return {
    ...(typeof month === 'string' && MONTH.test(month) ? { month } : {}),
    ...(isDay(day) ? { day } : {}),
  }
}
