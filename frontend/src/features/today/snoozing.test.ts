import { expect, test } from 'vitest'
import { daysToPick, fits, limitOf } from './snoozing'

const NOW = new Date('2026-11-26T15:00:00Z')
const ZONE = 'America/New_York'
const days = (kind: 'own' | 'prepare', lapses_at: string | null, now = NOW) =>
  daysToPick(limitOf({ kind, lapses_at }, now), now, ZONE)

test('what one set oneself may wait as long as one likes', () => {
  expect(days('own', null)).toEqual({ first: '2026-11-27' })
})

test('what the method asks for comes back within a week to the hour', () => {
  expect(days('prepare', null)).toEqual({ first: '2026-11-27', last: '2026-12-03' })
  const early = new Date('2026-11-26T12:00:00Z')
  expect(days('prepare', null, early), 'nine in a week is beyond it at seven').toEqual({
    first: '2026-11-27',
    last: '2026-12-02',
  })
})

test('nothing is put off past the hour from which it makes no sense', () => {
  expect(days('prepare', '2026-11-29T15:00:00Z')).toEqual({ first: '2026-11-27', last: '2026-11-29' })
  expect(days('own', '2026-11-29T14:00:00Z'), 'nine is too late then').toEqual({
    first: '2026-11-27',
    last: '2026-11-28',
  })
  expect(days('prepare', '2026-11-26T17:00:00Z')).toBeNull()
  const limit = limitOf({ kind: 'prepare', lapses_at: '2026-11-28T00:00:00Z' }, NOW)
  expect(fits(new Date('2026-11-27T14:00:00Z'), limit)).toBe(true)
  expect(fits(new Date('2026-11-28T14:00:00Z'), limit)).toBe(false)
})
