import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '@/test/server'
import { loadDraft, saveDraft } from './drafts'
import { addLine, linesOf } from './notes'
import { clearOffline, sendWaiting, waitingCount } from './outbox'
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
  expect(await waitingCount()).toBe(1)

  expect(await deviceIsOf('ben')).toBe(false)
  expect((await peopleHere()).people).toEqual([])
  expect(loadDraft('line.talk')).toBeNull()
  expect(await waitingCount()).toBe(0)
  expect(await sendWaiting()).toBe(0)
  await addLine('other', { text: 'of Ben', kind: 'point', off_the_record: false }, new Date(1))
  await clearOffline()

  expect(await deviceIsOf('rosa')).toBe(false)
  expect(await linesOf('talk')).toMatchObject([{ text: 'one', state: 'waiting' }])
  expect(await linesOf('other')).toEqual([])
  expect(loadDraft('line.talk')).toBe('half a sent')
  expect(await sendWaiting()).toBe(1)
  expect(sent).toEqual(['talk'])
})
