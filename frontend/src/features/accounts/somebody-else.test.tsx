import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { api, unwrap } from '@/api'
import { becomes } from '@/lib/person'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { SomebodyElse } from './somebody-else'
import './stopped'

/** What another tab writes down when somebody arrives there. */
const elsewhere = (id: string) => {
  localStorage.setItem('colloquy.owner', id)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'colloquy.owner', newValue: id })))
}
const dialog = () => screen.queryByRole('dialog', { name: 'Somebody else signed in here' })

test('a page stops when another tab is somebody else’s, or the service says so, and goes on when they are back', async () => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  becomes('rosa')
  await show('/', SomebodyElse, ['/sign-in'])
  expect(dialog()).not.toBeInTheDocument()
  elsewhere('ben')
  await waitFor(() => expect(dialog()).toBeVisible())
  expect(screen.getByRole('link', { name: 'Sign in again in a new tab' })).toHaveAttribute('target', '_blank')
  elsewhere('rosa')
  await waitFor(() => expect(dialog()).not.toBeInTheDocument())

  const no = { type: '/problems/somebody_else', title: 'Somebody else is signed in', status: 401 }
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(no, { status: 401 })))
  await unwrap(api.GET('/api/v1/me')).catch(() => undefined)
  await waitFor(() => expect(dialog()).toBeVisible())
})
