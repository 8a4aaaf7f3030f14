import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { ScheduleForm } from './schedule-form'

/** A talk as the board and the calendar know it: without the way there. */
const seen = {
  id: 'talk',
  form: 'workplace',
  scheduled_at: '2026-12-01T15:00:00Z',
  time_zone: 'UTC',
  place: 'City Museum',
  minutes_promised: 30,
} as const
const body = {
  scheduled_at: '2026-12-01T15:00:00Z',
  time_zone: 'UTC',
  place: 'City Museum',
  minutes_promised: 30,
}

test('where one has to go there, every form for a time asks the way, and begins with what was said of it', async () => {
  server.use(http.get('*/api/v1/interviews/talk', () => HttpResponse.json({ ...seen, travel_minutes: 35 })))
  const save = vi.fn().mockResolvedValue(undefined)
  await show('/', () => <ScheduleForm interview={seen} save={save} />)
  const way = await screen.findByLabelText('How long is the way there?')
  expect(way).toHaveValue(35)
  fireEvent.click(screen.getByRole('button', { name: 'Save the time' }))
  await waitFor(() => expect(save.mock.lastCall).toEqual([{ body, way: undefined }]))
  fireEvent.change(way, { target: { value: '50' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save the time' }))
  await waitFor(() => expect(save.mock.lastCall).toEqual([{ body, way: 50 }]))
})

test('a talk by telephone has no way, and nothing is asked for', async () => {
  await show('/', () => <ScheduleForm interview={{ ...seen, form: 'phone' }} save={vi.fn()} />)
  expect(await screen.findByLabelText('Place, link or number')).toHaveValue('City Museum')
  expect(screen.queryByLabelText('How long is the way there?')).toBeNull()
})
