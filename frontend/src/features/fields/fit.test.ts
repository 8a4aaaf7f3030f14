import { expect, test } from 'vitest'
import type { FitStep } from '@/api'
import { BOX, fitPoints, marksOf, pathOf, xOf, yOf } from './fit'

const talk = (id: string, before: number | null, after: number | null): FitStep => ({
  interview_id: id,
  contact: { id, name: id },
  at: '2026-11-01T10:00:00Z',
  before,
  after,
  before_reason: 'A hunch',
  after_reason: after === null ? null : 'They showed me the stores',
})

test('only talks with a rating count, each with the reason that was given last', () => {
  const points = fitPoints([talk('early', 3, 4), talk('silent', null, null), talk('late', 4, null)])
  expect(points.map(({ id, why }) => [id, why])).toEqual([
    ['early', 'They showed me the stores'],
    ['late', 'A hunch'],
  ])
})

test('five stands at the top, one at the bottom, and everything inside the picture', () => {
  expect([yOf(5), yOf(1)]).toEqual([BOX.top, BOX.height - BOX.bottom])
  expect(xOf(0, 1)).toBe((BOX.left + BOX.width - BOX.right) / 2)
  const many = Array.from({ length: 40 }, (_, at) => talk(String(at), 1, 5))
  for (const { x } of marksOf(fitPoints(many))) {
    expect(x).toBeGreaterThanOrEqual(BOX.left)
    expect(x).toBeLessThanOrEqual(BOX.width - BOX.right)
  }
})

test('what was not said leaves no mark', () => {
  const marks = marksOf(fitPoints([talk('one', null, 4)]))
  expect(marks.map(({ kind }) => kind)).toEqual(['after'])
  expect(pathOf(marks)).toMatch(/^M[\d.]+ [\d.]+$/)
})
