import { expect, test } from 'vitest'
import { withGoal } from '@/lib/goals'
import { ARC, markOf, moved, parseInterviewSearch } from './arc'

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
