import { describe, expect, test } from 'vitest'
import {
  dayAndDistance,
  daysBetween,
  daysToWeekend,
  morningAfter,
  relative,
  relativeDay,
  timer,
  toInstant,
  toIso,
  toLocalInput,
} from './time'

const at = (text: string) => new Date(text)
const NEW_YORK = 'America/New_York'

describe('clocks of places', () => {
  test.each([
    ['2026-11-26T14:00', NEW_YORK, '2026-11-26T19:00:00Z'],
    ['2026-07-01T14:00', NEW_YORK, '2026-07-01T18:00:00Z'],
    ['2026-11-26T14:00', 'Asia/Kathmandu', '2026-11-26T08:15:00Z'],
    ['2026-11-26T14:00', 'UTC', '2026-11-26T14:00:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(toIso(toInstant(local, zone))).toBe(instant)
    expect(toLocalInput(at(instant), zone)).toBe(local)
  })

  test('an hour that the clocks skip becomes the hour after it', () => {
    expect(toLocalInput(toInstant('2026-03-08T02:30', NEW_YORK), NEW_YORK)).toMatch(/^2026-03-08T0[13]:30$/)
  })

  test('days are counted by the calendar of the place, not by 24 hours', () => {
    const late = at('2026-11-24T04:30:00Z')
    const soon = at('2026-11-24T05:30:00Z')
    expect(daysBetween(late, soon, NEW_YORK)).toBe(1)
    expect(daysBetween(late, soon, 'UTC')).toBe(0)
  })

  test('a morning is nine by the wall clock, across the change of the clocks', () => {
    const morning = morningAfter(at('2026-10-31T20:00:00Z'), 1, NEW_YORK)
    expect(toIso(morning)).toBe('2026-11-01T14:00:00Z')
  })

  test.each([
    ['2026-11-23T12:00:00Z', 5],
    ['2026-11-27T12:00:00Z', 1],
    ['2026-11-28T12:00:00Z', 7],
    ['2026-11-29T12:00:00Z', 6],
  ])('from %s the weekend is %i days away', (now, days) => {
    expect(daysToWeekend(at(now), 'UTC')).toBe(days)
  })
})

describe('words for time', () => {
  const now = at('2026-11-23T12:00:00Z')
  test.each([
    ['2026-11-26T12:00:00Z', 'in 3 days'],
    ['2026-11-22T23:00:00Z', 'yesterday'],
    ['2026-11-23T14:00:00Z', 'in 2 hours'],
    ['2026-11-23T11:58:00Z', '2 minutes ago'],
    ['2026-11-23T12:00:20Z', 'now'],
    ['2026-10-20T12:00:00Z', '5 weeks ago'],
    ['2026-05-23T12:00:00Z', '6 months ago'],
    ['2023-11-23T12:00:00Z', '3 years ago'],
  ])('%s is %s', (then, words) => {
    expect(relative('en', now, at(then), 'UTC')).toBe(words)
  })

  test('a day is named with its distance', () => {
    expect(dayAndDistance('en', now, at('2026-11-26T12:00:00Z'), 'UTC')).toBe('Thu Nov 26, in 3 days')
  })

  test('for what is past, today is enough', () => {
    expect(relativeDay('en', now, at('2026-11-23T11:58:00Z'), 'UTC')).toBe('today')
  })

  test.each([
    [0, '00:00'],
    [65_000, '01:05'],
    [3_725_000, '1:02:05'],
    [-5, '00:00'],
  ])('%i milliseconds show as %s', (span, shown) => {
    expect(timer(span)).toBe(shown)
  })
})
