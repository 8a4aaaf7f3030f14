import { expect, test } from 'vitest'
import type { PolicyChange, PolicyFigure } from '@/api'
import { byChapter, historyOf, spanOf } from './figures'

const figure = (name: string, value: PolicyFigure['value']): PolicyFigure => ({
  name,
  kind: 'span',
  what: name,
  line: 'P65',
  value,
  default: '1d',
  least: null,
  most: null,
  choices: [],
})
const change = (id: string, figures: PolicyChange['figures']): PolicyChange => ({
  id,
  figures,
  changed_at: '2026-11-25T10:00:00Z',
  changed_by: 'Ana',
})
const FIGURES = [figure('thank_within', '12h'), figure('write_up_within', '1d')]

test('a change is told by its difference to the one before, back to what the method teaches', () => {
  const changes = [
    change('3', {}),
    change('2', { thank_within: '12h', write_up_within: '6h' }),
    change('1', { thank_within: '12h' }),
  ]
  const told = historyOf(changes, FIGURES, true).map(({ steps }) =>
    steps.map(({ figure: { name }, from, to }) => `${name} ${from} ${to}`),
  )
  expect(told).toEqual([
    ['thank_within 12h 1d', 'write_up_within 6h 1d'],
    ['write_up_within 1d 6h'],
    ['thank_within 1d 12h'],
  ])
  expect(historyOf(changes, FIGURES, false)).toHaveLength(2)
})

test('each figure stands in one chapter, and one that is new here is not lost', () => {
  const chapters = byChapter([...FIGURES, figure('brand_new', 3)])
  const names = chapters.flatMap(([, figures]) => figures.map(({ name }) => name))
  expect(names.sort()).toEqual(['brand_new', 'thank_within', 'write_up_within'])
  expect(chapters.find(([chapter]) => chapter === 'others')?.[1]).toHaveLength(1)
})

test('a span is a count of a unit, and nothing else is a span', () => {
  expect(spanOf('36h')).toEqual({ count: 36, unit: 'h' })
  expect([spanOf('17:00'), spanOf(3), spanOf(null)]).toEqual([null, null, null])
})
