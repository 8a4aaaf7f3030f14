import { expect, test } from 'vitest'
import { collect } from './collect'

test('a list that goes on is fetched to its end, each page by the cursor of the one before', async () => {
  const asked: (string | undefined)[] = []
  const items = await collect(async ({ cursor }) => {
    asked.push(cursor)
    return cursor ? { items: [3], next: null } : { items: [1, 2], next: 'more' }
  })
  expect([items, asked]).toEqual([
    [1, 2, 3],
    [undefined, 'more'],
  ])
})

test('a list without an end is cut', async () => {
  expect(await collect(async () => ({ items: [1], next: 'again' }))).toHaveLength(10)
})
