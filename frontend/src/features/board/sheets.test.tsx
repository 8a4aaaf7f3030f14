import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import type { Talk, Verb } from './move'
import { MoveSheet } from './sheets'

const contact = { id: 'c', name: 'Maya Chen' } as Parameters<typeof MoveSheet>[0]['contact']

/** The sheet that opens before a conversation takes this step; says what was handed on. */
async function open(verb: Verb, take = vi.fn(() => Promise.resolve())) {
  const talk = { id: 't', contact: { id: 'c', name: 'Maya Chen' } } as Talk
  const move = { kind: 'step', verb, talk } as const
  await show('/', () => (
    <MoveSheet contact={contact} move={move} verb={verb} take={take} onClose={() => undefined} />
  ))
  return take
}

test('a talk that just ended is noted without a time, so that it cannot lie before its own start', async () => {
  const take = await open('hold')
  expect(screen.getByRole('heading', { name: 'When did you talk with Maya?' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'We have talked' }))
  await waitFor(() => expect(take).toHaveBeenCalledWith('hold', {}))
})

test('a talk of another day is noted with its time', async () => {
  const take = await open('hold')
  fireEvent.change(screen.getByLabelText('It ended'), { target: { value: '2026-03-02T10:30' } })
  fireEvent.click(screen.getByRole('button', { name: 'We have talked' }))
  const ended_at = new Date('2026-03-02T10:30').toISOString().replace('.000', '')
  await waitFor(() => expect(take).toHaveBeenCalledWith('hold', { ended_at }))
})

test('thanks are noted with the way they went', async () => {
  const take = await open('thank')
  fireEvent.change(screen.getByLabelText('How you sent it'), { target: { value: 'email' } })
  fireEvent.click(screen.getByRole('button', { name: 'Mark as sent' }))
  await waitFor(() => expect(take).toHaveBeenCalledWith('thank', { channel: 'email' }))
})

test('what is refused keeps the sheet open and says why', async () => {
  await open(
    'thank',
    vi.fn(() => Promise.reject(new Error('no'))),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Mark as sent' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on this page.')
  expect(screen.getByRole('button', { name: 'Mark as sent' })).toBeEnabled()
})
