import { expect, test } from 'vitest'
import type { Finding } from '@/api'
import { inOrder, keyOf, quoted } from './quote'

const finding = (part: Partial<Finding>): Finding => ({
  code: 'closed',
  severity: 'warning',
  start: 0,
  end: 3,
  reason: '',
  suggestion: '',
  ...part,
})

test('words are cut by characters, not by halves of them', () => {
  expect(quoted('👩‍🎨 hello', finding({ start: 4, end: 9 }))).toBe('hello')
})

test('a remark on what is missing quotes nothing', () => {
  expect(quoted('hello', finding({ start: null, end: null }))).toBeNull()
})

test('what must be looked at comes first', () => {
  const list = [
    finding({ severity: 'info' }),
    finding({ severity: 'error', start: 9 }),
    finding({ severity: 'error' }),
  ]
  expect(inOrder(list).map(({ severity, start }) => [severity, start])).toEqual([
    ['error', 0],
    ['error', 9],
    ['info', 0],
  ])
})

test('the same remark on other words is another remark', () => {
  expect(keyOf('abc def', finding({}))).not.toBe(keyOf('xyz def', finding({})))
})
