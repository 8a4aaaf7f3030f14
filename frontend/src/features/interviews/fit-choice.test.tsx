import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { FitChoice } from './fit-choice'

function Asked() {
  const [fit, setFit] = useState<number | null>(null)
  return <FitChoice label="For you?" description="" value={fit} onChange={setFit} />
}

test('what was said of the fit can be unsaid, and the focus stays with the question', async () => {
  await show('/', Asked)
  fireEvent.click(await screen.findByRole('radio', { name: '4' }))
  fireEvent.click(screen.getByRole('button', { name: 'I would rather not say' }))
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  expect(screen.getByRole('radio', { name: '1' })).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'I would rather not say' })).toBeNull()
})
