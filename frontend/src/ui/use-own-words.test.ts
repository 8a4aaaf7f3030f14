import { expect, test } from 'vitest'
import { unsaved } from './use-own-words'

const saved = { subject: 'Hello', body: 'Dear Maya' }
const longer = { ...saved, body: 'Dear Maya Chen' }

test('nothing is taken up where nothing was kept', () => {
  expect(unsaved(saved, null)).toBeNull()
})

test('words that never arrived are taken up on the text they were written on', () => {
  expect(unsaved(saved, { words: longer, base: saved })).toMatchObject({ words: longer, fits: true })
})

test('the spaces that the server took away are no change by somebody else', () => {
  const typed = { ...saved, body: 'Dear Maya ' }
  expect(unsaved(saved, { words: longer, base: typed })).toMatchObject({ fits: true })
})

test('where the text has changed elsewhere since, the person decides', () => {
  const other = { ...saved, body: 'Dear Ms Chen' }
  expect(unsaved(other, { words: longer, base: saved })).toMatchObject({ words: longer, fits: false })
})

test('words that only seem to have arrived are saved once more, on what they were written on', () => {
  expect(unsaved(longer, { words: longer, base: saved })).toEqual({ words: longer, base: saved, fits: true })
})
