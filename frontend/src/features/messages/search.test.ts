import { expect, test } from 'vitest'
import { parseMessageSearch } from './search'

const ID = '0191f5c2-7a1b-7c3d-8e4f-0123456789ab'

test('what an address says of a new message is taken as far as it is known', () => {
  expect(parseMessageSearch({ contact: ID, kind: 'thank_you', medium: 'letter' })).toEqual({
    contact: ID,
    kind: 'thank_you',
    medium: 'letter',
  })
})

test('what is not known is left out, so that the page asks', () => {
  expect(parseMessageSearch({ contact: '../x', kind: 'spam', medium: 7, more: 1 })).toEqual({})
})
