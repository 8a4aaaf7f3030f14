import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Dialog } from './dialog'

const opened = async () => {
  const onClose = vi.fn()
  await show('/', () => (
    <Dialog title="It is not for you" onClose={onClose}>
      <textarea aria-label="Why" />
    </Dialog>
  ))
  return { onClose, dialog: await screen.findByRole('dialog'), text: screen.getByLabelText('Why') }
}

test('marking text and letting go beside the box closes nothing', async () => {
  const { onClose, dialog, text } = await opened()
  fireEvent.pointerDown(text)
  fireEvent.click(dialog)
  expect(onClose).not.toHaveBeenCalled()
})

test('a click that begins and ends beside the box closes it', async () => {
  const { onClose, dialog } = await opened()
  fireEvent.pointerDown(dialog)
  fireEvent.click(dialog)
  expect(onClose).toHaveBeenCalledOnce()
})
