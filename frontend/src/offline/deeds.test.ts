import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '@/test/server'
import { addDeed, deedsOf, forgetKnown } from './deeds'
import { addLine } from './notes'
import { sendWaiting, waitingHere } from './outbox'
import { forgetAll } from './store'

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second))
const API = '*/api/v1/interviews/:id'

beforeEach(forgetAll)

test('lines go before steps, and steps in the order in which they were taken, each with its moment', async () => {
  const arrived: unknown[] = []
  const note =
    (what: string) =>
    async ({ request }: { request: Request }) => {
      const body = (await request.json()) as Record<string, unknown>
      arrived.push([what, body.at ?? body.ended_at ?? null])
      return HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] })
    }
  server.use(
    http.post(`${API}/notes/batch`, note('lines')),
    http.post(`${API}/start`, note('start')),
    http.post(`${API}/extend`, note('extend')),
    http.post(`${API}/hold`, note('hold')),
  )
  await addDeed('i', { verb: 'start' }, at(1))
  await addDeed('i', { verb: 'extend', minutes: 10 }, at(2))
  await addLine('i', { text: 'one', kind: 'point', off_the_record: false }, at(3))
  await addDeed('i', { verb: 'hold' }, at(4))
  expect(await sendWaiting()).toMatchObject({ sent: 4 })
  expect(arrived).toEqual([
    ['lines', null],
    ['start', '2026-11-23T12:00:01Z'],
    ['extend', '2026-11-23T12:00:02Z'],
    ['hold', '2026-11-23T12:00:04Z'],
  ])
})

test('without a network no step is lost', async () => {
  server.use(http.post(`${API}/hold`, () => HttpResponse.error()))
  await addDeed('i', { verb: 'hold' }, at(1))
  expect(await sendWaiting()).toMatchObject({ sent: 0 })
  expect(await waitingHere()).toMatchObject({ count: 1 })
})

test('a step that the server does not take is kept with its words', async () => {
  server.use(
    http.post(`${API}/extend`, () =>
      HttpResponse.json(
        { type: '/problems/nothing_to_extend', title: 'No', detail: 'Start the talk first.' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  await addDeed('i', { verb: 'extend', minutes: 10 }, at(1))
  await sendWaiting()
  expect(await deedsOf('i')).toMatchObject([{ state: 'refused', problem: 'Start the talk first.' }])
})

test('a step is forgotten only when a later answer of the server contains it', async () => {
  server.use(http.post(`${API}/hold`, () => HttpResponse.json({})))
  await addDeed('i', { verb: 'hold' }, at(1))
  await sendWaiting()
  const [deed] = await deedsOf('i')
  await forgetKnown('i', (deed?.sentAt ?? 0) - 1)
  expect(await deedsOf('i')).toHaveLength(1)
  await forgetKnown('i', (deed?.sentAt ?? 0) + 1)
  expect(await deedsOf('i')).toHaveLength(0)
})
