import { expect, test } from 'vitest'
import type { TodayItem } from '@/api'
import { beyond } from './beyond'

const task = (id: string, more: { snoozed_until?: string; lapses_at?: string } = {}) => ({
  id,
  snoozed_until: null,
  lapses_at: null,
  ...more,
})

test('what stands on Today, was put off, or no longer makes sense is not listed a second time', () => {
  const items = [{ task: task('listed') }] as unknown as TodayItem[]
  const open = [
    task('listed'),
    task('further'),
    task('put-off', { snoozed_until: '2026-03-03T09:00:00Z' }),
    task('back', { snoozed_until: '2026-03-01T09:00:00Z' }),
    task('too-late', { lapses_at: '2026-03-02T09:00:00Z' }),
    task('still-in-time', { lapses_at: '2026-03-02T09:00:01Z' }),
  ]
  const ids = beyond({ as_of: '2026-03-02T09:00:00Z', items }, open).map(({ id }) => id)
  expect(ids).toEqual(['further', 'back', 'still-in-time'])
})
