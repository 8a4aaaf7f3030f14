import { expect, test } from 'vitest'
import { type Entry, narrowed } from './palette-entries'

const entry = (label: string, words = ''): Entry => ({
  id: label,
  label,
  words,
  icon: 'right',
  run: () => undefined,
})
const GROUPS = [{ title: 'Do', entries: [entry('Add a person', 'new contact'), entry('Inès García')] }]
const found = (query: string) =>
  narrowed(GROUPS, query).flatMap(({ entries }) => entries.map(({ label }) => label))

test('every typed word must begin a word of the entry', () => {
  expect(found('pers add')).toEqual(['Add a person'])
  expect(found('contact')).toEqual(['Add a person'])
  expect(found('ontact')).toEqual([])
})

test('accents do not matter', () => {
  expect(found('ines garcia')).toEqual(['Inès García'])
})

test('without words everything is there', () => {
  expect(found(' ')).toHaveLength(2)
})
