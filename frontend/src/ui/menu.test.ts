import { expect, test } from 'vitest'
import { nextIndex } from './menu'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, null],
])('%s from %i of three leads to %s', (key, here, next) => {
  expect(nextIndex(key, here, 3)).toBe(next)
})
