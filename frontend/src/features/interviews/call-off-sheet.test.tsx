import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '@/api'
import { show } from '@/test/render'
import { CallOffSheet } from './call-off-sheet'

test('the sheet keeps what was typed until it is noted, and says why it was not', async () => {
  const onTake = vi.fn().mockRejectedValueOnce(new ApiError(0)).mockResolvedValueOnce(undefined)
  const onClose = vi.fn()
  await show('/', () => <CallOffSheet verb="cancel" name="Maya Chen" onClose={onClose} onTake={onTake} />)
  const words = await screen.findByLabelText('A few words, if you like')
  fireEvent.change(words, { target: { value: 'The gallery moved' } })
  fireEvent.click(screen.getByRole('button', { name: 'Note it' }))
  expect(await screen.findByText('No connection right now. What you wrote stays here.')).toBeVisible()
  expect(words).toHaveValue('The gallery moved')
  expect(onClose).not.toHaveBeenCalled()

  fireEvent.click(screen.getByRole('button', { name: 'Note it' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(onTake.mock.lastCall?.[0]).toEqual({ note: 'The gallery moved' })
})
