import { expect, test } from 'vitest'
import type { Import } from '@/api'
import { rememberedOf } from './remembered'

const FIELDS = ['full_name', 'email', 'notes']
const file = (id: string, state: Import['state'], columns: Record<string, string | null>): Import => ({
  id,
  state,
  filename: `${id}.csv`,
  size: 1,
  format: 'csv',
  encoding: 'utf-8',
  columns: Object.entries(columns).map(([name, field]) => ({ name, field, runner_up: null, samples: [] })),
  fields: FIELDS,
  duplicates: 'fill',
  counts: {
    rows: 1,
    done: 0,
    create: 0,
    update: 0,
    unchanged: 0,
    skip: 0,
    problem: 0,
    with_problems: 0,
  },
  progress: 0,
  error: null,
  created_at: '2026-11-20T09:00:00Z',
  updated_at: '2026-11-20T09:00:00Z',
  finished_at: null,
  undo_until: null,
})
const fresh = file('new', 'uploaded', { Whom: null, Mail: 'email' })

test('a file with the same columns, in whatever order, goes where the last one went', () => {
  const before = file('march', 'done', { Mail: null, Whom: 'full_name' })
  const older = file('february', 'done', { Whom: 'notes', Mail: 'email' })
  expect(rememberedOf(fresh, [fresh, before, older])).toEqual({
    filename: 'march.csv',
    at: '2026-11-20T09:00:00Z',
    mapping: { Whom: 'full_name', Mail: null },
  })
})

test('nothing is said to be remembered where nothing was chosen, or what was chosen is proposed anyway', () => {
  expect(rememberedOf(fresh, [file('left', 'uploaded', { Whom: 'full_name', Mail: 'email' })])).toBeNull()
  expect(
    rememberedOf(fresh, [file('more', 'done', { Whom: 'full_name', Mail: 'email', Age: null })]),
  ).toBeNull()
  expect(rememberedOf(fresh, [file('same', 'done', { Whom: null, Mail: 'email' })])).toBeNull()
})

test('whoever goes back to the columns finds what they chose for this very file', () => {
  const back = file('new', 'checked', { Whom: 'notes', Mail: 'email' })
  expect(rememberedOf(back, [file('march', 'done', { Whom: 'full_name', Mail: null })])).toBeNull()
})

test('a place that this file cannot go to is left open', () => {
  const before = file('march', 'done', { Whom: 'full_name', Mail: 'shoe_size' })
  expect(rememberedOf(fresh, [before])?.mapping).toEqual({ Whom: 'full_name', Mail: null })
})
