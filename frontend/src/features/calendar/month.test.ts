import { expect, test } from 'vitest'
import { dayIn, otherMonth, weeksOf } from './month'
import { parseCalendarSearch } from './search'

test('a month stands in whole weeks, from the first weekday on', () => {
  const monday = weeksOf('2026-11', 1)
  expect([monday[0]?.[0], monday[0]?.[6], monday.at(-1)?.[6]]).toEqual([
    '2026-10-26',
    '2026-11-01',
    '2026-12-06',
  ])
  expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01')
  expect(weeksOf('2027-02', 1)).toHaveLength(4)
})

test('months follow each other over the turn of the year', () => {
  expect([otherMonth('2026-12', 1), otherMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

test('an instant belongs to the day that the clock of its zone shows', () => {
  const late = new Date('2026-11-30T23:30:00Z')
  expect([dayIn(late, 'UTC'), dayIn(late, 'Asia/Tokyo'), dayIn(late, 'America/New_York')]).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-11-30',
  ])
})

test('an address that is no month and no day shows the month of today', () => {
  expect(parseCalendarSearch({ month: '2026-13', day: '2026-02-30' })).toEqual({})
  expect(parseCalendarSearch({ month: '2026-12', day: '2026-12-24' })).toEqual({
    month: '2026-12',
    day: '2026-12-24',
  })
})
