import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { becomes } from '@/lib/person'
import { keepAnswers, sayAgain } from './answers'

const GUIDE = ['interviews', 'one', 'a', 'guide']
const TODAY = ['tasks', 'today']

test('what the server last said is said again, as old as it is, and never instead of what is newer', async () => {
  const before = new QueryClient()
  before.setQueryData(GUIDE, { questions: ['What fills your week?'] }, { updatedAt: 5 })
  before.setQueryData(TODAY, { items: ['old'] })
  await keepAnswers(before, [GUIDE, TODAY, ['nobody asked']])

  const after = new QueryClient()
  after.setQueryData(TODAY, { items: ['new'] })
  await sayAgain(after)
  expect(after.getQueryData(GUIDE)).toEqual({ questions: ['What fills your week?'] })
  expect(after.getQueryState(GUIDE)?.dataUpdatedAt).toBe(5)
  expect(after.getQueryData(TODAY)).toEqual({ items: ['new'] })
})

test('what was kept for one person is said to nobody else', async () => {
  becomes('ana')
  const hers = new QueryClient()
  hers.setQueryData(GUIDE, { questions: ['Hers'] })
  await keepAnswers(hers, [GUIDE])
  becomes('ben')
  const his = new QueryClient()
  await sayAgain(his)
  expect(his.getQueryData(GUIDE)).toBeUndefined()
})
