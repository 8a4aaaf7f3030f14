import { expect, test } from 'vitest'
import type { CareerPath } from '@/api'
import { laidOver, ticks } from './careers'

const path = (name: string, ...years: [number | null, number | null][]): CareerPath => ({
  contact: { id: name, name },
  steps: years.map(([years_from, years_to], index) => ({
    id: `${name}${index}`,
    interview_id: null,
    off_the_record: false,
    source: 'told',
    text: `Step ${index}`,
    years_from,
    years_to,
  })),
})

test('every career begins at nought, whatever the year was', () => {
  const { strips, years } = laidOver(
    [path('Ana', [1998, 2004], [2004, 2010]), path('Ben', [2015, null], [2018, null])],
    2026,
  )
  expect(strips.map(({ spans }) => spans.map(({ from, years: long }) => [from, long]))).toEqual([
    [
      [0, 6],
      [6, 6],
    ],
    [
      [0, 3],
      [3, 8],
    ],
  ])
  expect(years).toBe(12)
})

test('a step without a year is told and not drawn, and one that lasted months is still to be seen', () => {
  expect(laidOver([path('Cy', [null, null])], 2026)).toEqual({ strips: [], years: 0 })
  const { strips } = laidOver([path('Di', [2020, 2020], [null, null])], 2026)
  expect(strips[0]?.spans).toEqual([{ id: 'Di0', from: 0, years: 1 }])
})

test('the years under the picture are few and round', () => {
  expect(ticks(5)).toEqual([0, 2, 4])
  expect(ticks(13)).toEqual([0, 5, 10])
  expect(ticks(41)).toEqual([0, 10, 20, 30, 40])
})
