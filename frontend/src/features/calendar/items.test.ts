import { expect, test } from 'vitest'
import type { DatedTalk, SeenTask } from '@/api'
import { byDay, calendarItems } from './items'

const talk = (id: string, scheduled_at: string | null, state: DatedTalk['state'] = 'scheduled') =>
  ({ id, scheduled_at, state, time_zone: 'UTC' }) as DatedTalk
const task = (id: string, kind: SeenTask['kind'], due_at: string) => ({ id, kind, due_at }) as SeenTask

test('talks, confirm days and duties stand by the day they fall on here, the earliest first', () => {
  const items = calendarItems(
    [talk('t', '2026-11-27T02:00:00Z')],
    [task('c', 'confirm', '2026-11-26T15:00:00Z'), task('o', 'thank_you', '2026-11-28T15:00:00Z')],
    'America/New_York',
  )
  expect(items.map(({ id, kind, day }) => [id, kind, day])).toEqual([
    ['c', 'confirm', '2026-11-26'],
    ['t', 'talk', '2026-11-26'],
    ['o', 'owed', '2026-11-28'],
  ])
  expect([...byDay(items).keys()]).toEqual(['2026-11-26', '2026-11-28'])
})

test('a talk without a date, and one that is off, stand on no day', () => {
  expect(calendarItems([talk('a', null), talk('b', '2026-11-27T02:00:00Z', 'cancelled')], [], 'UTC')).toEqual(
    [],
  )
})
