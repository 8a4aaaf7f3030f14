import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { LiveWriter } from './live-writer'

const onKeep = vi.fn().mockResolvedValue(undefined)

async function writer() {
  await show('/', () => <LiveWriter interviewId="talk" onKeep={onKeep} closing={false} onClosing={vi.fn()} />)
  return screen.findByLabelText('A line')
}

const write = (line: HTMLElement, text: string) => {
  fireEvent.change(line, { target: { value: text } })
  fireEvent.keyDown(line, { key: 'Enter' })
}
const kept = () => onKeep.mock.calls.map(([{ text, kind, off_the_record }]) => [text, kind, off_the_record])

beforeEach(() => void onKeep.mockClear())

test.each([
  ['1', 'Point', 'point'],
  ['2', 'Term', 'term'],
  ['3', 'Person', 'person'],
  ['4', 'Do this', 'suggestion'],
  ['5', 'Quote', 'quote'],
])('Alt and %s make the line a %s without leaving it', async (key, word, kind) => {
  const line = await writer()
  line.focus()
  fireEvent.keyDown(line, { key, altKey: true })
  const tile = screen.getByRole('button', { name: word })
  expect(tile).toHaveAttribute('aria-pressed', 'true')
  expect(tile).toHaveAttribute('aria-keyshortcuts', `Alt+${key}`)
  expect(line).toHaveFocus()
  write(line, 'Labels')
  await waitFor(() => expect(kept()).toEqual([['Labels', kind, false]]))
})

test('off the record is said of one line alone: the next is on it again', async () => {
  const line = await writer()
  fireEvent.click(screen.getByRole('switch', { name: 'Off the record' }))
  write(line, 'The merger is not public')
  await waitFor(() => expect(kept()).toEqual([['The merger is not public', 'point', true]]))
  expect(screen.getByRole('switch', { name: 'Off the record' })).not.toBeChecked()
  write(line, 'Labels')
  await waitFor(() => expect(kept().at(-1)).toEqual(['Labels', 'point', false]))
})
