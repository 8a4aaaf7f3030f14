import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { server } from '@/test/server'
import { loadDraft, saveDraft } from './drafts'
import { addLine, linesOf } from './notes'
import { clearOffline, sendWaiting, waitingHere } from './outbox'
import { deviceIsOf } from './owner'
import { peopleHere } from './people'
import { forgetAll, keep } from './store'

test('another person on the same device sees and sends nothing of the first, who finds it all again', async () => {
  await forgetAll()
  localStorage.clear()
  const sent: string[] = []
  server.use(
    http.post('*/api/v1/interviews/talk/notes/batch', () => {
      sent.push('talk')
      return HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] })
    }),
  )
  expect(await deviceIsOf('rosa')).toBe(true)
  await keep('people', { people: [{ id: 'maya', name: 'Maya Chen' }], prepared: [], at: 1 })
  await addLine('talk', { text: 'one', kind: 'point', off_the_record: false }, new Date(0))
  saveDraft('line.talk', 'half a sent')
  expect(await deviceIsOf('rosa')).toBe(true)
  expect(await waitingHere()).toMatchObject({ count: 1 })

  expect(await deviceIsOf('ben')).toBe(false)
  expect((await peopleHere()).people).toEqual([])
  expect(loadDraft('line.talk')).toBeNull()
  expect(await waitingHere()).toMatchObject({ count: 0 })
  expect(await sendWaiting()).toMatchObject({ sent: 0 })
  await addLine('other', { text: 'of Ben', kind: 'point', off_the_record: false }, new Date(1))
  await clearOffline()

  expect(await deviceIsOf('rosa')).toBe(false)
  expect(await linesOf('talk')).toMatchObject([{ text: 'one', state: 'waiting' }])
  expect(await linesOf('other')).toEqual([])
  expect(loadDraft('line.talk')).toBe('half a sent')
  expect(await sendWaiting()).toMatchObject({ sent: 1 })
  expect(sent).toEqual(['talk'])
})

/** The modules of one open page; pages of one browser share what is kept on the device, and no more. */
async function openPage() {
  vi.resetModules()
  const [{ api, unwrap, ...rest }, owner, notes, drafts, outbox, person] = await Promise.all([
    import('@/api'),
    import('./owner'),
    import('./notes'),
    import('./drafts'),
    import('./outbox'),
    import('@/lib/person'),
  ])
  const rename = (name: string) => unwrap(api.PATCH('/api/v1/me', { body: { name } }))
  return { ...rest, ...owner, ...notes, ...drafts, ...outbox, ...person, rename }
}
const line = (text: string) => ({ text, kind: 'point', off_the_record: false }) as const

test('a page left open keeps what is written there for its own person, and sends it under no other name', async () => {
  await forgetAll()
  let signedIn = 'rosa'
  const arrived: unknown[] = []
  const other = { type: '/problems/somebody_else', title: 'Somebody else is signed in', status: 401 }
  const mine = (request: Request) => request.headers.get('Colloquy-Account') === signedIn
  server.use(
    http.patch('*/api/v1/me', ({ request }) =>
      mine(request) ? HttpResponse.json({}) : HttpResponse.json(other, { status: 401 }),
    ),
    http.post('*/api/v1/interviews/talk/notes/batch', async ({ request }) => {
      if (!mine(request)) return HttpResponse.json(other, { status: 401 })
      arrived.push([signedIn, await request.json()])
      return HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] })
    }),
  )
  const ofRosa = await openPage()
  await ofRosa.deviceIsOf('rosa')
  await ofRosa.rename('Rosa')

  const ofBen = await openPage()
  signedIn = 'ben'
  await ofBen.deviceIsOf('ben')
  await expect(ofRosa.rename('Rosa Lima')).rejects.toMatchObject({ code: 'somebody_else' })
  await ofRosa.addLine('talk', line('of Rosa'), new Date(0))
  ofRosa.saveDraft('line.talk', 'half a sent')
  expect(await ofRosa.sendWaiting()).toMatchObject({ sent: 0 })
  expect(await ofBen.linesOf('talk')).toEqual([])
  expect(ofBen.loadDraft('line.talk')).toBeNull()
  expect(await ofBen.sendWaiting()).toMatchObject({ sent: 0 })
  expect(arrived).toEqual([])

  const again = await openPage()
  signedIn = 'rosa'
  await again.deviceIsOf('rosa')
  expect(await again.sendWaiting()).toMatchObject({ sent: 1 })
  expect(again.loadDraft('line.talk')).toBe('half a sent')
  expect(arrived).toMatchObject([['rosa', { items: [{ text: 'of Rosa' }] }]])
})
