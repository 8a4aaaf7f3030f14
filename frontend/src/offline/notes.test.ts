import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { ApiError } from '@/api'
import { server } from '@/test/server'
import { clearDrafts, loadDraft, saveDraft } from './drafts'
import { addLine, linesOf, sendWaiting, stateAfter, waitingCount } from './notes'
import { forgetAll } from './store'

const PATH = '*/api/v1/interviews/:id/notes'
const draft = (text: string) => ({ text, kind: 'point', off_the_record: false }) as const
const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second))

beforeEach(forgetAll)

test('waiting lines are sent in their order, each once', async () => {
  const arrived: string[] = []
  server.use(
    http.post(PATH, async ({ request }) => {
      const body = (await request.json()) as { text: string }
      arrived.push(body.text)
      return HttpResponse.json(body, { status: 201 })
    }),
  )
  for (const second of [1, 2, 3]) await addLine('i', draft(`line ${second}`), at(second))
  expect(await sendWaiting()).toBe(3)
  expect(await sendWaiting()).toBe(0)
  expect(arrived).toEqual(['line 1', 'line 2', 'line 3'])
})

test('without a network everything stays, in its order', async () => {
  server.use(http.post(PATH, () => HttpResponse.error()))
  await addLine('i', draft('one'), at(1))
  await addLine('i', draft('two'), at(2))
  expect(await sendWaiting()).toBe(0)
  expect(await waitingCount()).toBe(2)
})

test('a line that the server refuses is kept and marked, and holds nothing up', async () => {
  server.use(
    http.post(PATH, async ({ request }) => {
      const { text } = (await request.json()) as { text: string }
      return text === 'bad' ? new HttpResponse(null, { status: 422 }) : HttpResponse.json({}, { status: 201 })
    }),
  )
  await addLine('i', draft('bad'), at(1))
  await addLine('i', draft('good'), at(2))
  expect(await sendWaiting()).toBe(1)
  expect((await linesOf('i')).map(({ text, state }) => [text, state])).toEqual([
    ['bad', 'refused'],
    ['good', 'sent'],
  ])
})

test.each([
  [0, 'waiting'],
  [401, 'waiting'],
  [429, 'waiting'],
  [503, 'waiting'],
  [409, 'sent'],
  [422, 'refused'],
])('after an answer of %i a line is %s', (status, state) => {
  expect(stateAfter(new ApiError(status))).toBe(state)
})

test('a half-typed line is found again, until somebody signs out', () => {
  saveDraft('i', draft('She began as a volun'))
  expect(loadDraft('i')).toEqual(draft('She began as a volun'))
  clearDrafts()
  expect(loadDraft('i')).toBeNull()
})
