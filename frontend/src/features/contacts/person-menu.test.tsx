import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Contact } from '@/api'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { PersonMenu } from './person-menu'

const MAYA = { id: 'maya', name: 'Maya Chen', archived_at: null } as Contact

/** What the server was asked to do with Maya, in order. */
function listen(): string[] {
  const done: string[] = []
  const note = ({ request }: { request: Request }) => {
    done.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1/contacts/maya', '')}`)
    return HttpResponse.json(MAYA)
  }
  server.use(http.post('*/api/v1/contacts/maya/*', note), http.delete('*/api/v1/contacts/maya', note))
  return done
}

async function choose(name: string) {
  const { router } = await show('/people/maya', () => <PersonMenu contact={MAYA} />, ['/people'])
  fireEvent.click(await screen.findByRole('button', { name: 'More' }))
  fireEvent.click(screen.getByRole('menuitem', { name }))
  return router
}

test('who is put in the archive stays open, and comes out of it with Undo', async () => {
  const done = listen()
  const router = await choose('Put in the archive')
  expect(await screen.findByText('Maya Chen is in the archive.')).toBeVisible()
  expect(router.state.location.pathname).toBe('/people/maya')
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(done).toEqual(['POST /archive', 'POST /unarchive']))
})

test('who is deleted leads back to the list, and comes back with Undo', async () => {
  const done = listen()
  const router = await choose('Delete')
  expect(await screen.findByText('Maya Chen was deleted.')).toBeVisible()
  await waitFor(() => expect(router.state.location.pathname).toBe('/people'))
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(done).toEqual(['DELETE ', 'POST /restore']))
})
