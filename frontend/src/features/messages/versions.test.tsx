import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { Versions } from './versions'

const NOW = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  version: 2,
  subject: 'A talk',
  body: 'What stands now.',
}
const version = (number: number, body: string) => ({
  number,
  subject: 'Earlier',
  body,
  created_at: '2026-11-20T15:00:00Z',
})

test('earlier words come back in one step, and the present ones in one more', async () => {
  server.use(
    http.get('*/api/v1/outreach/:id/versions', () =>
      HttpResponse.json({
        items: [version(2, NOW.body), version(1, 'What stood then.')],
        next: null,
        total: null,
      }),
    ),
  )
  const onTake = vi.fn()
  await show('/', () => <Versions message={NOW} onTake={onTake} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Earlier versions' }))
  expect(await screen.findByText('What stood then.')).toBeVisible()
  expect(screen.queryByText(NOW.body), 'what stands now is no earlier version').not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Bring back version 1' }))
  expect(onTake).toHaveBeenLastCalledWith({ subject: 'Earlier', body: 'What stood then.' })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(onTake).toHaveBeenLastCalledWith({ subject: 'A talk', body: 'What stands now.' })
})

test('words that were never changed have no earlier versions to offer', async () => {
  await show('/', () => <Versions message={{ ...NOW, version: 1 }} onTake={vi.fn()} />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
