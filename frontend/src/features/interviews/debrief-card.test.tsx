import { fireEvent, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import type { DebriefLine } from '@/api'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { DebriefCard } from './debrief-card'

const line = {
  id: 'item',
  note_id: 'note',
  drawer: 'path_steps',
  state: 'accepted',
  text: 'Registrar at Harbor',
  years_from: null,
  years_to: null,
} as DebriefLine

test('a change that is refused stays in its card with the reason, and closes it once it is kept', async () => {
  const bodies: unknown[] = []
  server.use(
    http.patch('*/api/v1/debrief_items/item', async ({ request }) => {
      bodies.push(await request.json())
      return bodies.length === 1
        ? HttpResponse.json({ title: 'Not taken', detail: 'It ends before it begins.' }, { status: 422 })
        : HttpResponse.json(line)
    }),
  )
  await show('/', () => (
    <ul>
      <DebriefCard interviewId="talk" line={line} onSettle={vi.fn()} onTakeBack={vi.fn()} />
    </ul>
  ))
  fireEvent.click(await screen.findByRole('button', { name: /^Change/ }))
  fireEvent.change(screen.getByLabelText('From (year)'), { target: { value: '2019' } })
  fireEvent.change(screen.getByLabelText('To (year)'), { target: { value: '2014' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep the change' }))
  expect(await screen.findByText('It ends before it begins.')).toBeVisible()
  expect(screen.getByLabelText('To (year)')).toHaveValue('2014')

  fireEvent.change(screen.getByLabelText('To (year)'), { target: { value: '2024' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep the change' }))
  expect(await screen.findByRole('button', { name: /^Change/ })).toBeVisible()
  expect(bodies.at(-1)).toMatchObject({ years_from: 2019, years_to: 2024, state: 'accepted' })
})
