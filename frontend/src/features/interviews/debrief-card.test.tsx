import { cleanup, fireEvent, screen } from '@testing-library/react'
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

/** One card, and what is asked of those who keep it. */
async function card(shown: DebriefLine) {
  const asked = { onSettle: vi.fn(), onTakeBack: vi.fn(), onRecord: vi.fn() }
  await show('/', () => (
    <ul>
      <DebriefCard interviewId="talk" line={shown} {...asked} />
    </ul>
  ))
  return asked
}

const swipe = (by: number, pointerType = 'touch') => {
  const finger = { pointerId: 1, pointerType, isPrimary: true, clientY: 100, bubbles: true }
  const target = screen.getByText(proposed.text)
  const at = (name: string, clientX: number) =>
    fireEvent(target, new PointerEvent(name, { ...finger, clientX }))
  at('pointerdown', 200)
  at('pointermove', 200 + by)
  at('pointerup', 200 + by)
}

const proposed = { ...line, id: null, drawer: 'learned', state: 'proposed', claim: 'fact' } as DebriefLine

test.each([
  [120, 'accepted'],
  [-120, 'discarded'],
] as const)('a finger that swipes an open card by %i has it %s, as its buttons do', async (by, state) => {
  const { onSettle } = await card(proposed)
  await screen.findByText(proposed.text)
  swipe(by)
  expect(onSettle.mock.calls).toEqual([[{ state }]])
})

test('a mouse that marks words, a finger that turns back and a card that is settled swipe nothing', async () => {
  const { onSettle } = await card(proposed)
  await screen.findByText(proposed.text)
  swipe(120, 'mouse')
  swipe(40)
  expect(onSettle).not.toHaveBeenCalled()
  cleanup()
  const settled = await card({ ...proposed, state: 'accepted' })
  await screen.findByText(proposed.text)
  swipe(120)
  expect(settled.onSettle).not.toHaveBeenCalled()
})

test('each line says whether it is off the record, and one tap changes that without settling it', async () => {
  const { onSettle, onRecord } = await card({ ...proposed, off_the_record: true })
  const off = await screen.findByRole('button', { name: 'Off the record: Registrar at Harbor' })
  expect(off).toHaveAttribute('aria-pressed', 'true')
  fireEvent.click(off)
  expect(onRecord.mock.calls).toEqual([[false]])
  expect(onSettle).not.toHaveBeenCalled()
})

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
  await card(line)
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
