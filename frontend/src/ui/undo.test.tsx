import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Notices } from './notices'
import { notify, takeBack } from './undo'

const words = () => 'No connection'
const show = () =>
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider>
        <Notices />
      </MantineProvider>
    </I18nProvider>,
  )

test('what was done is taken back once, by button and by key together', async () => {
  let finish: () => void = () => undefined
  const undo = vi.fn(() => new Promise<void>((done) => (finish = done)))
  show()
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
  show()
  act(() => notify({ message: 'Noted.', undo }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Something went wrong on this page.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument())
})
