import { expect, test } from 'vitest'
import type { Term } from '@/api'
import { byLetter, narrowed } from './glossary'
import { parseTermSearch } from './search'

const term = (text: string, more: Partial<Term> = {}): Term => ({
  id: text,
  interview_id: '0190a000-0000-7000-8000-000000000001',
  field_id: null,
  term: text,
  meaning: null,
  example: null,
  explained_by: { id: '0190a000-0000-7000-8000-000000000002', name: 'Inès Müller' },
  off_the_record: false,
  said_at: '2026-10-02T15:00:00Z',
  resolved_at: null,
  ...more,
})
const names = (terms: readonly Term[]) => terms.map((each) => each.term)

test('a search looks at the word, its meaning and who said it, and accents do not matter', () => {
  const terms = [term('Provenance', { meaning: 'Who owned it before' }), term('Registrar')]
  expect(names(narrowed(terms, { q: 'owned' }))).toEqual(['Provenance'])
  expect(names(narrowed(terms, { q: 'ines muller' }))).toEqual(['Provenance', 'Registrar'])
  expect(names(narrowed(terms, { q: 'owned registrar' }))).toEqual([])
})

test('what is still to be looked up, and one field, are chosen apart', () => {
  const field = '0190a000-0000-7000-8000-000000000003'
  const terms = [term('Clear', { meaning: 'Known' }), term('Unclear', { field_id: field })]
  expect(names(narrowed(terms, { unclear: true }))).toEqual(['Unclear'])
  expect(names(narrowed(terms, { in: field }))).toEqual(['Unclear'])
})

test('words stand by the alphabet under their first letters, whatever their accents', () => {
  const found = byLetter([term('zine'), term('Éclat'), term('edition'), term('3D scan')], 'en')
  expect(found.map(({ letter, terms }) => [letter, names(terms)])).toEqual([
    ['#', ['3D scan']],
    ['E', ['Éclat', 'edition']],
    ['Z', ['zine']],
  ])
})

test('an address that makes no sense is an open glossary', () => {
  expect(parseTermSearch({ q: ' ', in: 'x', unclear: 'yes' })).toEqual({})
  expect(parseTermSearch({ q: 7, unclear: true })).toEqual({ q: '7', unclear: true })
})
