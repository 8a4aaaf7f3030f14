import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Visit } from '@/api'
import { show } from '@/test/render'
import { LiveLooking, looksFirst } from './live-looking'

const visit = (impressions: Visit['impressions'] = []) =>
  ({ look_at: [{ aspect: 'noise' }, { aspect: 'pace' }], impressions }) as unknown as Visit
const seen = [{ aspect: 'noise', mark: 2, note: '' }] as Visit['impressions']

test('a visit begins with how the place seems, until that was said; any other talk with its questions', () => {
  expect([null, visit(), visit(seen)].map(looksFirst)).toEqual([false, true, false])
})

test('one tap marks how the place seems, and the card folds away and comes back', async () => {
  const onStep = vi.fn()
  await show('/', () => {
    const [open, setOpen] = useState(true)
    return <LiveLooking visit={visit()} deeds={[]} open={open} onOpen={setOpen} onStep={onStep} />
  })
  const noise = await screen.findByRole('group', { name: /^Noise/ })
  fireEvent.click(noise.querySelectorAll('button')[3] as HTMLElement)
  expect(onStep.mock.calls).toEqual([
    [{ verb: 'look', impressions: [{ aspect: 'noise', mark: 4, note: '' }] }],
  ])
  fireEvent.click(screen.getByRole('button', { name: 'On to the talk' }))
  expect(screen.queryByRole('group')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'How the place seems' }))
  expect(screen.getByRole('group', { name: /^Noise/ })).toBeVisible()
})
