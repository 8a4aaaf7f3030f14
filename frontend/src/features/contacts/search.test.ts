import { expect, test } from 'vitest'
import { parsePersonSearch } from './person-search'
import { countFilters, parsePeopleSearch, toQuery } from './search'

test('an address is read without trusting it', () => {
  expect(
    parsePeopleSearch({
      q: ' ',
      stage: ['asked', 'nonsense'],
      comfort: 4,
      quiet: 99,
      sort: 'x',
      owed: 'yes',
    }),
  ).toEqual({
    stage: ['asked'],
    comfort: [4],
  })
})

test('what is the default is left out of the address', () => {
  expect(parsePeopleSearch({ sort: 'name', archived: false, source: [] })).toEqual({})
})

test('a search for a number is a search for its digits', () => {
  expect(parsePeopleSearch({ q: 212 })).toEqual({ q: '212' })
})

test('quiet for three months becomes a date', () => {
  const query = toQuery({ quiet: 3, owed: true, q: ' Ana ' }, new Date('2026-11-23T12:00:00Z'))
  expect(query).toEqual({ q: 'Ana', not_contacted_since: '2026-08-23', has_open_task: true, sort: 'name' })
})

test('search and order are no filters', () => {
  expect(countFilters({ q: 'a', sort: '-comfort', stage: ['asked'], owed: true })).toBe(2)
})

test('fields stand in the address by their ids, and reach the server under its own name', () => {
  const id = '0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
  expect(parsePeopleSearch({ field: id })).toEqual({ field: [id] })
  expect(parsePeopleSearch({ field: ['1; drop', id] })).toEqual({ field: [id] })
  expect(toQuery({ field: [id] }, new Date())).toEqual({ field_id: [id], sort: 'name' })
})

test('the address of a person says what is shown of them, by the names of today', () => {
  expect(parsePersonSearch({ tab: 'conversations' })).toEqual({ tab: 'questions' })
  expect(parsePersonSearch({ tab: 'in_touch', show: ['calls', 'gossip'], beside: true })).toEqual({
    tab: 'in_touch',
    show: ['calls'],
    beside: true,
  })
  expect(parsePersonSearch({ tab: 'timeline', show: [], beside: 'yes', q: 'Maya' })).toEqual({})
})
