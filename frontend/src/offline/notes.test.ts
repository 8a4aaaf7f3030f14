import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '@/test/server'
import { addDeed } from './deeds'
import { clearDrafts, loadDraft, saveDraft } from './drafts'
import { addLine, linesOf } from './notes'
import { sendWaiting, waitingHere } from './outbox'
import { stateOfStatus } from './states'
import { forgetAll } from './store'

const PATH = '*/api/v1/interviews/:id/notes/batch'
const draft = (text: string) => ({ text, kind: 'point', off_the_record: false }) as const
type Parcel = { items: { text: string }[] }
const taken = (status: number) => ({ status, note: null, problem: null })
const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second))

beforeEach(forgetAll)

test('waiting lines are sent in their order, each once', async () => {
  const arrived: string[] = []
  server.use(
    http.post(PATH, async ({ request }) => {
      const { items } = (await request.json()) as Parcel
      arrived.push(...items.map(({ text }) => text))
      return HttpResponse.json({ items: items.map(() => taken(201)) })
    }),
  )
  for (const second of [1, 2, 3]) await addLine('i', draft(`line ${second}`), at(second))
  expect(await sendWaiting()).toMatchObject({ sent: 3 })
  expect(await sendWaiting()).toMatchObject({ sent: 0 })
  expect(arrived).toEqual(['line 1', 'line 2', 'line 3'])
})

test('without a network everything stays, in its order', async () => {
  server.use(http.post(PATH, () => HttpResponse.error()))
  await addLine('i', draft('one'), at(1))
  await addLine('i', draft('two'), at(2))
  expect(await sendWaiting()).toMatchObject({ sent: 0 })
  expect(await waitingHere()).toMatchObject({ count: 2 })
})

test.each([
  [
    'by itself',
    (items: Parcel['items']) =>
      HttpResponse.json({ items: items.map(({ text }) => taken(text === 'bad' ? 422 : 201)) }),
  ],
  [
    'with all that travel with it',
    (items: Parcel['items']) =>
      items.some(({ text }) => text === 'bad')
        ? new HttpResponse(null, { status: 422 })
        : HttpResponse.json({ items: items.map(() => taken(201)) }),
  ],
])('a line that the server refuses %s is kept and marked, and holds nothing up', async (_how, answer) => {
  server.use(http.post(PATH, async ({ request }) => answer(((await request.json()) as Parcel).items)))
  await addLine('i', draft('bad'), at(1))
  await addLine('i', draft('good'), at(2))
  expect(await sendWaiting()).toMatchObject({ sent: 1 })
  expect((await linesOf('i')).map(({ text, state }) => [text, state])).toEqual([
    ['bad', 'refused'],
    ['good', 'sent'],
  ])
})

test.each([
  ['the session is over', () => new HttpResponse(null, { status: 401 }), 401],
  ['nobody answers', () => HttpResponse.error(), 0],
])('whoever sends hears that %s', async (_what, answer, stopped) => {
  server.use(http.post(PATH, answer))
  await addLine('i', draft('one'), at(1))
  expect(await sendWaiting()).toEqual({ sent: 0, stopped })
})

test('what waits is counted, with the talk that it belongs to', async () => {
  expect(await waitingHere()).toEqual({ count: 0, lines: 0, talk: null })
  await addLine('i', draft('one'), at(1))
  await addLine('i', draft('two'), at(2))
  await addDeed('i', { verb: 'hold' }, at(3))
  expect(await waitingHere()).toEqual({ count: 3, lines: 2, talk: 'i' })
})

test.each([
  [0, 'waiting'],
  [401, 'waiting'],
  [429, 'waiting'],
  [503, 'waiting'],
  [201, 'sent'],
  [422, 'refused'],
] as const)('after an answer of %i a line is %s', (status, state) => {
  expect(stateOfStatus(status)).toBe(state)
})

test('a half-typed line is found again, until somebody signs out', () => {
  saveDraft('i', draft('She began as a volun'))
  expect(loadDraft('i')).toEqual(draft('She began as a volun'))
  clearDrafts()
  expect(loadDraft('i')).toBeNull()
})
