import { expect, test } from 'vitest'
import { BOX, fitPoints, marksOf, pathOf, xOf, yOf } from './fit'

const contact = (name: string) => ({ id: name, name, title: null, organization: null, phone: null })
const talk = (id: string, at: string, before: number | null, after: number | null) => ({
  id,
  contact: contact(id),
  fit_before: before,
  fit_after: after,
  started_at: at,
  scheduled_at: null,
  created_at: '2026-01-01T00:00:00Z',
})

test('only talks with a rating count, the earliest first', () => {
  const points = fitPoints([
    talk('late', '2026-11-20T10:00:00Z', 3, 2),
    talk('silent', '2026-11-10T10:00:00Z', null, null),
    talk('early', '2026-11-01T10:00:00Z', null, 4),
  ])
  expect(points.map(({ id }) => id)).toEqual(['early', 'late'])
})

test('five stands at the top, one at the bottom, and everything inside the picture', () => {
  expect([yOf(5), yOf(1)]).toEqual([BOX.top, BOX.height - BOX.bottom])
  expect(xOf(0, 1)).toBe((BOX.left + BOX.width - BOX.right) / 2)
  const many = Array.from({ length: 40 }, (_, at) => talk(String(at), `2026-11-01T10:00:${at}`, 1, 5))
  for (const { x } of marksOf(fitPoints(many))) {
    expect(x).toBeGreaterThanOrEqual(BOX.left)
    expect(x).toBeLessThanOrEqual(BOX.width - BOX.right)
  }
})

test('what was not said leaves no mark', () => {
  const marks = marksOf(fitPoints([talk('one', '2026-11-01T10:00:00Z', null, 4)]))
  expect(marks.map(({ kind }) => kind)).toEqual(['after'])
  expect(pathOf(marks)).toMatch(/^M[\d.]+ [\d.]+$/)
})
