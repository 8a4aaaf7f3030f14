import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadDraft, saveDraft } from '@/offline/drafts'
import { addLine } from '@/offline/notes'
import { waitingHere } from '@/offline/outbox'
import { forgetAll } from '@/offline/store'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { useSignOut } from './use-sign-out'

const asked = vi.fn(() => false)

function Leaving() {
  const out = useSignOut(asked)
  return (
    <button type="button" onClick={() => out.mutate()}>
      {out.isSuccess ? 'asked' : 'leave'}
    </button>
  )
}

beforeEach(async () => {
  await forgetAll()
  await addLine('i', { text: 'one', kind: 'point', off_the_record: false }, new Date(0))
  server.use(http.delete('*/api/v1/sessions/current', () => new HttpResponse(null, { status: 204 })))
})

test('what waits is sent before one is signed out, and nobody is asked', async () => {
  const arrived = vi.fn()
  server.use(
    http.post('*/api/v1/interviews/i/notes/batch', () => {
      arrived()
      return HttpResponse.json({ items: [{ status: 201, note: null, problem: null }] })
    }),
  )
  await show('/', Leaving, ['/sign-in'])
  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText('/sign-in')).toBeVisible()
  expect(arrived).toHaveBeenCalledOnce()
  expect(asked).not.toHaveBeenCalled()
})

test('what cannot be sent is lost only to whoever says so', async () => {
  server.use(http.post('*/api/v1/interviews/i/notes/batch', () => HttpResponse.error()))
  await show('/', Leaving, ['/sign-in'])
  await userEvent.click(screen.getByRole('button', { name: 'leave' }))
  expect(await screen.findByRole('button', { name: 'asked' })).toBeVisible()
  expect(asked).toHaveBeenCalledExactlyOnceWith(1)
  expect(await waitingHere()).toMatchObject({ lines: 1 })

  asked.mockReturnValueOnce(true)
  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText('/sign-in')).toBeVisible()
  await waitFor(async () => expect(await waitingHere()).toMatchObject({ count: 0 }))
})

test('words of a field that the server has not got are lost only to whoever says so', async () => {
  await forgetAll()
  saveDraft('interview:i:write_up', { words: 'It fits me.', base: '' })
  await show('/', Leaving, ['/sign-in'])
  await userEvent.click(screen.getByRole('button', { name: 'leave' }))
  expect(await screen.findByRole('button', { name: 'asked' })).toBeVisible()
  expect(asked).toHaveBeenCalledExactlyOnceWith(1)
  expect(loadDraft('interview:i:write_up')).not.toBeNull()
})
