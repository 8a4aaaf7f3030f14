import { expect, test } from 'vitest'
import type { SeenTask } from '@/api'
import type { Talk } from './move'
import type { BoardContact } from './queries'
import { inPeople, parseBoardSearch } from './search'
import { columnsOf } from './use-board'

const person = (id: string, stage: BoardContact['stage']): BoardContact => ({
  id,
  stage,
  name: id,
  title: null,
  organization: null,
  comfort: null,
  named_by_name: null,
  last_contact_at: null,
  created_at: '2026-01-01T00:00:00Z',
})
const contact = (id: string) => ({ id, name: id })
const talk = (id: string, at: string): Talk => ({
  id: `talk-${id}`,
  form: 'phone',
  state: 'scheduled',
  allowed: [],
  scheduled_at: at,
  requested_at: null,
  confirmed_at: null,
  time_zone: 'UTC',
  place: null,
  minutes_promised: null,
  contact: contact(id),
})
const task = (id: string, due_at: string) =>
  ({ id: `task-${id}`, title: 'Call', due_at, contact: { id, name: id } }) as SeenTask

test('each stage holds its people, those first with whom something happens first', () => {
  const columns = columnsOf(
    [
      person('late', 'scheduled'),
      person('idle', 'scheduled'),
      person('soon', 'scheduled'),
      person('x', 'asked'),
    ],
    [talk('late', '2026-12-01T10:00:00Z')],
    [task('soon', '2026-11-30T10:00:00Z'), task('late', '2026-11-01T10:00:00Z')],
  )
  expect(columns.get('scheduled')?.map(({ contact: { id } }) => id)).toEqual(['soon', 'late', 'idle'])
  expect(columns.get('asked')?.map(({ contact: { id } }) => id)).toEqual(['x'])
  expect(columns.get('talked')).toEqual([])
})

test('the address of the board is read without trusting it, and leads to the same people as a list', () => {
  const search = parseBoardSearch({ comfort: 4, quiet: 3, column: 'asked', field: 'x', q: 'Ana' })
  expect(search).toEqual({ comfort: [4], quiet: 3, column: 'asked' })
  expect(parseBoardSearch({ column: 'nowhere', comfort: 9, view: 'wall' })).toEqual({})
  expect(parseBoardSearch({ view: 'list', quiet: 12 })).toEqual({ view: 'list', quiet: 12 })
  expect(inPeople(search, 'asked')).toEqual({ comfort: [4], quiet: 3, stage: ['asked'] })
})
