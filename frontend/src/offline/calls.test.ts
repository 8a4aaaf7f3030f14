import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { server } from '@/test/server'
import { addCall, callOf } from './calls'
import { addDeed, deedsOf } from './deeds'
import { loadDraft, saveDraft } from './drafts'
import { addLine, linesOf } from './notes'
import { sendWaiting, waitingHere } from './outbox'
import { matching, peopleHere, rememberPeople } from './people'
import { forgetAll } from './store'

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second))
const maya = { id: 'maya', name: 'Maya Chen', title: null, organization: { id: 'o', name: 'City Museum' } }
const inès = { id: 'ines', name: 'Inès García', title: null, organization: null }
const API = '*/api/v1'
const notesArrive = http.post(`${API}/interviews/there/notes/batch`, () =>
  HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] }),
)

beforeEach(forgetAll)

test('a call without a network is kept with its moment, and two taps on one person are one call', async () => {
  server.use(http.post(`${API}/contacts/maya/on_the_line`, () => HttpResponse.error()))
  const call = await addCall(maya, at(1))
  expect((await addCall(maya, at(2))).id).toBe(call.id)
  await addLine(call.id, { text: 'one', kind: 'point', off_the_record: false }, at(3))
  expect(await sendWaiting()).toMatchObject({ sent: 0 })
  expect(await waitingHere()).toMatchObject({ count: 2 })
  expect(await linesOf(call.id)).toMatchObject([{ text: 'one', state: 'waiting' }])
})

test('when the server hears of it, lines, steps and half a sentence go to its talk', async () => {
  const asked: unknown[] = []
  server.use(
    http.post(`${API}/contacts/maya/on_the_line`, async ({ request }) => {
      asked.push([request.headers.get('Idempotency-Key'), await request.json()])
      return HttpResponse.json({ id: 'there' }, { status: 201 })
    }),
    notesArrive,
    http.post(`${API}/interviews/there/hold`, () => HttpResponse.json({})),
  )
  const call = await addCall(maya, at(1))
  await addLine(call.id, { text: 'one', kind: 'point', off_the_record: false }, at(2))
  await addDeed(call.id, { verb: 'hold' }, at(3))
  saveDraft(call.id, { text: 'half a th' })
  expect(await sendWaiting()).toMatchObject({ sent: 3 })
  expect(asked).toEqual([[call.id, { form: 'phone', at: '2026-11-23T12:00:01Z' }]])
  expect(await callOf(call.id)).toMatchObject({ state: 'sent', interviewId: 'there' })
  expect(await linesOf('there')).toMatchObject([{ text: 'one', state: 'sent' }])
  expect(await linesOf(call.id)).toEqual([])
  expect(await deedsOf('there')).toMatchObject([{ verb: 'hold', state: 'sent' }])
  expect(loadDraft('there')).toEqual({ text: 'half a th' })
})

test('a line written under the old id after that goes the same way', async () => {
  server.use(
    http.post(`${API}/contacts/maya/on_the_line`, () => HttpResponse.json({ id: 'there' })),
    notesArrive,
  )
  const call = await addCall(maya, at(1))
  await sendWaiting()
  await addLine(call.id, { text: 'late', kind: 'point', off_the_record: false }, at(2))
  await sendWaiting()
  expect(await linesOf('there')).toMatchObject([{ text: 'late', state: 'sent' }])
})

test('a call that does not get through holds back its own lines alone', async () => {
  server.use(
    http.post(`${API}/contacts/maya/on_the_line`, () => HttpResponse.json({}, { status: 503 })),
    notesArrive,
  )
  const call = await addCall(maya, at(1))
  await addLine(call.id, { text: 'mine', kind: 'point', off_the_record: false }, at(2))
  await addLine('there', { text: 'other', kind: 'point', off_the_record: false }, at(3))
  expect(await sendWaiting()).toMatchObject({ sent: 1 })
  expect(await linesOf(call.id)).toMatchObject([{ state: 'waiting' }])
  expect(await linesOf('there')).toMatchObject([{ state: 'sent' }])
})

test('what is taken in a second call while the first is still being told of waits for its own talk', async () => {
  const arrived: unknown[] = []
  let tellOfFirst = () => {}
  const told = new Promise<void>((done) => {
    tellOfFirst = done
  })
  const arrives = async ({ request }: { request: Request }) => {
    arrived.push(new URL(request.url).pathname)
    return HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] })
  }
  server.use(
    http.post(`${API}/contacts/ines/on_the_line`, async () => {
      await told
      return HttpResponse.json({ id: 'elsewhere' })
    }),
    http.post(`${API}/contacts/maya/on_the_line`, () => HttpResponse.json({ id: 'there' })),
    http.post(`${API}/interviews/:id/notes/batch`, arrives),
    http.post(`${API}/interviews/:id/extend`, arrives),
  )
  await addCall(inès, at(1))
  const sending = sendWaiting()
  const call = await addCall(maya, at(2))
  await addLine(call.id, { text: 'one', kind: 'point', off_the_record: false }, at(3))
  await addDeed(call.id, { verb: 'extend', minutes: 5 }, at(4))
  void sendWaiting()
  tellOfFirst()
  expect(await sending).toEqual({ sent: 4, stopped: null })
  expect(arrived).toEqual(['/api/v1/interviews/there/notes/batch', '/api/v1/interviews/there/extend'])
})

test('people are found by the beginning of any word, without accents, and asked for once an hour', async () => {
  expect(matching([maya, inès], 'gar ine', 8)).toEqual([inès])
  expect(matching([maya, inès], 'museum', 8)).toEqual([maya])
  expect(matching([maya, inès], '', 1)).toEqual([maya])
  let calls = 0
  server.use(
    http.get(`${API}/contacts`, () => {
      calls += 1
      return HttpResponse.json({ items: [maya], next: null })
    }),
    http.get(`${API}/interviews`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/policy`, () =>
      HttpResponse.json({ values: { resume: 'near_the_end', resume_from: 0.8 } }),
    ),
  )
  const now = at(0).getTime()
  await rememberPeople(now)
  await rememberPeople(now + 59 * 60_000)
  expect(calls).toBe(1)
  expect(await peopleHere()).toMatchObject({ people: [maya], resumeFrom: 0.8 })
})
