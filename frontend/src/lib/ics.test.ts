import { expect, test } from 'vitest'
import { escapeText, fold, toIcs } from './ics'

const NOW = new Date('2026-11-25T12:00:00Z')
const talk = {
  uid: '0199',
  title: 'Talk with Maya; Chen, "Curator"',
  start: new Date('2026-11-27T14:00:00Z'),
  end: new Date('2026-11-27T14:30:00Z'),
  place: 'Side door,\nElm Street',
}
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('what means something in the format is escaped, and line ends become letters', () => {
  expect(escapeText('a,b;c\\d\r\ne\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf')
})

test('a line is cut at 75 octets, and never inside a letter', () => {
  const folded = fold(`SUMMARY:${'ö'.repeat(80)}`)
  for (const part of folded.split('\r\n')) {
    expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
  }
  expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ö'.repeat(80)}`)
})

test('a talk has its instants in UTC, its place, and ends every line as the format asks', () => {
  const text = toIcs(talk, NOW)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      'DTSTART:20261127T140000Z',
      'DTEND:20261127T143000Z',
      'DTSTAMP:20261125T120000Z',
      'SUMMARY:Talk with Maya\\; Chen\\, "Curator"',
      'LOCATION:Side door\\,\\nElm Street',
    ]),
  )
})

test('what has no end lasts a day, over the end of a month too', () => {
  const text = toIcs({ uid: '1', title: 'Thank', start: NOW, day: '2026-11-30' }, NOW)
  expect(lines(text)).toContain('DTSTART;VALUE=DATE:20261130')
  expect(lines(text)).toContain('DTEND;VALUE=DATE:20261201')
})
