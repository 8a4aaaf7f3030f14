/** One entry for somebody's calendar: an appointment with its end, or a whole day. */
export type IcsEvent = {
  uid: string
  title: string
  start: Date
  /** Without an end it lasts the whole day `day`. */
  end?: Date
  day?: string
  place?: string | null
  text?: string | null
  url?: string | null
}

const WIDTH = 75
const encoder = new TextEncoder()

/** Commas, semicolons, backslashes and line ends mean something in the format (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

/** Cuts a line at 75 octets, never inside a letter; what goes on begins with a space (3.1). */
export function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (width + size > WIDTH) {
      parts.push(part)
      part = ' '
      width = 1
    }
    part += letter
    width += size
  }
  return [...parts, part].join('\r\n')
}

const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const plainDay = (day: string): string => day.replaceAll('-', '')

/** A calendar file with one entry, as every calendar program reads it. */
export function toIcs(event: IcsEvent, now: Date): string {
  const { uid, title, start, end, place, text, url } = event
  const day = event.day ?? start.toISOString().slice(0, 10)
  const when = end
    ? [`DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`]
    : [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(dayAfter(day))}`]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Colloquy//Colloquy//EN',
    'BEGIN:VEVENT',
    `UID:${uid}@colloquy`,
    `DTSTAMP:${stamp(now)}`,
    ...when,
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
