import { expect, test } from 'vitest'
import { withGoal } from '@/lib/goals'
import { ARC, markOf, moved, movedTo, parseInterviewSearch } from './arc'
import { liveTime } from './live-clock'
import { together } from './live-lines'

test('a question moves by one place and never out of the list', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('steps before are done, steps after lie ahead', () => {
  expect(ARC.map((step) => markOf(step, 'held'))).toEqual(['done', 'done', 'done', 'here', 'ahead'])
  expect(ARC.map((step) => markOf(step, 'thanked'))).toEqual(ARC.map(() => 'done'))
})

test('an unknown step in the address is no step', () => {
  expect(parseInterviewSearch({ step: 'jump' })).toEqual({})
  expect(parseInterviewSearch({ step: 'thank' })).toEqual({ step: 'thank' })
})

test('there are at most three goals, and an emptied one is gone', () => {
  expect(withGoal(['a', 'b'], 2, ' c ')).toEqual(['a', 'b', 'c'])
  expect(withGoal(['a', 'b'], 0, '')).toEqual(['b'])
})

const started = new Date('2026-11-23T12:00:00Z')
test.each([
  [10, null],
  [20, 10],
  [23, 7],
  [26, 5],
  [30, 0],
  [45, 0],
])('after %i of 30 minutes the cue is %s', (minutes, cue) => {
  const now = new Date(started.getTime() + minutes * 60_000)
  expect(liveTime(started, 30, now).cue).toBe(cue)
})

test('a line that is here and on the server is shown once', () => {
  const note = {
    id: '1',
    kind: 'point',
    text: 'a',
    at: '2026-11-23T12:00:00Z',
    off_the_record: false,
    question_id: null,
    topic: null,
    meaning: null,
    example: null,
    resolved_at: null,
  } as const
  const later = { ...note, id: '2', at: '2026-11-23T12:01:00Z', interviewId: 'i', state: 'waiting' } as const
  const shown = together([note], [{ ...note, interviewId: 'i', state: 'waiting' }, later])
  expect(shown.map(({ id, state }) => [id, state])).toEqual([
    ['1', 'sent'],
    ['2', 'waiting'],
  ])
})

test('a question dropped onto another takes its place', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const ids = (to: number) =>
    movedTo(list, 'a', to)
      .map(({ id }) => id)
      .join('')
  expect(ids(2)).toBe('bca')
  expect(ids(0)).toBe('abc')
  expect(movedTo(list, 'x', 1)).toEqual(list)
})
