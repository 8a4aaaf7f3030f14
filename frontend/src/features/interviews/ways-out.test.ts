import { expect, test } from 'vitest'
import type { Interview } from '@/api'
import { wayBack } from './ways-out'

const before = (more: Partial<Interview>) =>
  wayBack({
    state: 'planned',
    scheduled_at: null,
    time_zone: 'America/New_York',
    place: null,
    minutes_promised: 30,
    requested_at: null,
    confirmed_at: null,
    started_at: null,
    ...more,
  })
const AGREED = { scheduled_at: '2026-12-01T15:00:00Z', place: 'Side door' }

test('what was only planned is taken up again, and so is what was closed', () => {
  expect(before({}).map(({ verb }) => verb)).toEqual(['reopen'])
  expect(before({ state: 'thanked', ...AGREED }).map(({ verb }) => verb)).toEqual(['reopen'])
})

test('a request stands again with its own day', () => {
  expect(before({ state: 'requested', requested_at: '2026-11-20T10:00:00Z' })).toEqual([
    { verb: 'reopen' },
    { verb: 'request', body: { at: '2026-11-20T10:00:00Z' } },
  ])
})

test('a time that was agreed on, and confirmed, is agreed on and confirmed again', () => {
  const steps = before({ state: 'confirmed', confirmed_at: '2026-11-24T10:00:00Z', ...AGREED })
  expect(steps).toEqual([
    {
      verb: 'schedule',
      body: { ...AGREED, time_zone: 'America/New_York', minutes_promised: 30 },
    },
    { verb: 'confirm', body: { at: '2026-11-24T10:00:00Z' } },
  ])
  expect(before({ state: 'in_progress', ...AGREED }).map(({ verb }) => verb)).toEqual(['schedule', 'start'])
})
