import { expect, test } from 'vitest'
import type { Month, TimeBudget } from '@/api'
import { sinceOf, span, weekBar, withQuietMonths } from './figures'
import { parseLookingSearch } from './search'

const NOW = new Date(2026, 10, 25)
const month = (name: string, talks: number): Month => ({
  month: name,
  talks,
  minutes: 0,
  people: 0,
  learned: 0,
  terms: 0,
  referrals: 0,
  thanks: 0,
  news: 0,
})

test('a term is four months with this one, a year is twelve, and everything has no first day', () => {
  expect(sinceOf('term', NOW)).toBe('2026-08-01')
  expect(sinceOf('year', NOW)).toBe('2025-12-01')
  expect(sinceOf('all', NOW)).toBeNull()
  expect(parseLookingSearch({ period: 'all' })).toEqual({ period: 'all' })
  expect(parseLookingSearch({ period: 'term' })).toEqual({})
  expect(parseLookingSearch({ period: 'ever' })).toEqual({})
})

test('quiet months stand between the others, up to this one, and no more than fit', () => {
  const found = withQuietMonths([month('2026-11', 1), month('2026-08', 2)], NOW)
  expect(found.map(({ month: name, talks }) => [name, talks])).toEqual([
    ['2026-08', 2],
    ['2026-09', 0],
    ['2026-10', 0],
    ['2026-11', 1],
  ])
  expect(withQuietMonths([month('2020-01', 1)], NOW)).toHaveLength(12)
  expect(withQuietMonths([], NOW)).toEqual([])
})

test('time is told in hours and minutes', () => {
  expect(span('en', 45)).toBe('45 min')
  expect(span('en', 60)).toBe('1 hr')
  expect(span('en', 200)).toBe('3 hr 20 min')
})

test('a week is drawn against the longest thing in it, also when it took more than was meant', () => {
  const budget = (weekly: number | null, spent: number, planned: number) =>
    weekBar({ weekly_minutes: weekly, spent_minutes: spent, planned_minutes: planned } as TimeBudget)
  expect(budget(120, 60, 30)).toEqual({ spent: 50, planned: 25, meant: 100 })
  expect(budget(60, 90, 30)).toEqual({ spent: 75, planned: 25, meant: 50 })
  expect(budget(null, 0, 0)).toEqual({ spent: 0, planned: 0, meant: null })
})
