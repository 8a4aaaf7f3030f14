import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { notify, takeBack, UNDO_MS } from './undo'

const words = () => 'No connection'
test('what was done is taken back once, by button and by key together', async () => {
  let finish: () => void = () => undefined
  const undo = vi.fn(() => new Promise<void>((done) => (finish = done)))
  await show('/', () => null)
  act(() => notify({ message: 'Noted.', undo }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await takeBack(words)
  expect(undo).toHaveBeenCalledTimes(1)
  finish()
  await waitFor(() => expect(screen.queryByText('Noted.')).not.toBeInTheDocument())
  await takeBack(words)
  expect(undo).toHaveBeenCalledTimes(1)
})

test('what could not be taken back says why, and is offered again', async () => {
  const undo = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce(undefined)
  await show('/', () => null)
  act(() => notify({ message: 'Noted.', undo }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Something went wrong on this page.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument())
})

test('the offer to take something back waits while the pointer or the focus rests on it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await show('/', () => null)
  act(() => notify({ message: 'Noted.', undo: () => undefined }))
  const button = screen.getByRole('button', { name: 'Undo' })
  await user.hover(button)
  act(() => vi.advanceTimersByTime(3 * UNDO_MS))
  expect(button).toBeVisible()
  await user.unhover(button)
  act(() => button.focus())
  act(() => vi.advanceTimersByTime(3 * UNDO_MS))
  expect(button).toBeVisible()
  act(() => button.blur())
  act(() => vi.advanceTimersByTime(UNDO_MS))
  expect(button).not.toBeInTheDocument()
  vi.useRealTimers()
})
