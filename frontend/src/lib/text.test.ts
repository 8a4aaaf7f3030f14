import { expect, test } from 'vitest'
import { fileSize, firstName, initials, lines, safePath } from './text'

test.each([
  ['Maya Chen', 'MC'],
  ['maya', 'M'],
  ['Ana María de la Cruz', 'AC'],
  ['  ', ''],
  ['𝒳avier Öz', '𝒳Ö'],
])('%s has the letters %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('a first name is the first word', () => {
  expect(firstName(' Benedict Adeyemi')).toBe('Benedict')
})

test('a pasted list loses bullets, empty lines and repeats', () => {
  expect(lines('• Ana\n\n- Ben\r\nAna\n')).toEqual(['Ana', 'Ben'])
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1400, '1.4 KB'],
  [12_000_000, '12 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})

test.each([
  ['/people?q=a', '/people?q=a'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
])('after signing in, %s leads to %s', (wish, place) => {
  expect(safePath(wish)).toBe(place)
})
