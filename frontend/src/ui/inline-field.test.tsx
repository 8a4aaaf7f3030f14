import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ApiError } from '@/api'
import { loadDraft, saveDraft } from '@/offline/drafts'
import { show } from '@/test/render'
import { InlineField } from './inline-field'

afterEach(() => void vi.useRealTimers())

/** A field whose server answers by hand: `end` gives the words as the server put them, or fails as it is told to. */
async function field(at: string, keepAs?: string) {
  const calls: { words: string; end: (as: string | Error) => Promise<void> }[] = []
  let say: (value: string) => void = vi.fn()
  function Outside() {
    const [value, setValue] = useState(at)
    say = (next) => act(() => setValue(next))
    const save = (words: string) =>
      new Promise((done, fail) => {
        const end = (as: string | Error) =>
          act(async () => {
            if (as instanceof Error) return fail(as)
            done(as)
            /* The page hears of it a moment after the save is over, as it does from the cache. */
            await Promise.resolve()
            setValue(as)
          })
        calls.push({ words, end })
      })
    return <InlineField label="Goal 1" value={value} save={save} {...(keepAs ? { keepAs } : {})} />
  }
  await show('/', Outside)
  const input = await screen.findByLabelText('Goal 1')
  vi.useFakeTimers()
  const type = (value: string) => fireEvent.change(input, { target: { value } })
  const pause = () => act(() => vi.advanceTimersByTimeAsync(800))
  const leave = () => act(async () => input.blur())
  const enter = () => act(() => input.focus())
  return { input, calls, type, pause, leave, enter, say: (value: string) => say(value) }
}

const offline = () => new ApiError(0)

test('the space one has just typed stays under the hand, and is put in order on leaving', async () => {
  const { input, calls, type, pause, leave, enter } = await field('')
  enter()
  type('How people get ')
  await pause()
  await calls[0]?.end('How people get')
  expect(input).toHaveValue('How people get ')
  await leave()
  expect(input).toHaveValue('How people get')
})

test('what is typed while a save is under way is not replaced by what was saved', async () => {
  const { input, calls, type, pause, leave, enter } = await field('')
  enter()
  type('How')
  await pause()
  type('How people')
  await calls[0]?.end('How')
  expect(input).toHaveValue('How people')
  await leave()
  expect(calls.map(({ words }) => words)).toEqual(['How', 'How people'])
  await calls[1]?.end('How people')
  expect(input).toHaveValue('How people')
})

test('what comes from elsewhere is shown at once, but while somebody is in the field only once they leave', async () => {
  const { input, say, enter, leave } = await field('one')
  say('two')
  expect(input).toHaveValue('two')
  enter()
  say('three')
  expect(input).toHaveValue('two')
  await leave()
  expect(input).toHaveValue('three')
})

test('without a network the words are on this device, are said to be, and go when it is back', async () => {
  const { calls, type, pause, enter } = await field('', 'goal')
  enter()
  type('Ask about museums')
  await pause()
  await calls[0]?.end(offline())
  expect(screen.getByText('On this device only')).toBeVisible()
  await act(async () => void window.dispatchEvent(new Event('online')))
  expect(calls.map(({ words }) => words)).toEqual(['Ask about museums', 'Ask about museums'])
  await calls[1]?.end('Ask about museums')
  expect(screen.getByText('Saved')).toBeVisible()
  expect(loadDraft('goal')).toBeNull()
})

test('a field that keeps nothing here does not say that it does', async () => {
  const { calls, type, pause, enter } = await field('')
  enter()
  type('Ask')
  await pause()
  await calls[0]?.end(offline())
  expect(screen.getByText('Could not save.')).toBeVisible()
})

test('words that a closed page left behind are taken up and saved', async () => {
  saveDraft('goal', { words: 'Ask about museums', base: 'Ask' })
  const { input, calls, pause } = await field('Ask', 'goal')
  expect(input).toHaveValue('Ask about museums')
  await pause()
  expect(calls.map(({ words }) => words)).toEqual(['Ask about museums'])
})

test('where the text has changed since, they are offered and nothing is overwritten', async () => {
  saveDraft('goal', { words: 'Ask about museums', base: 'Ask' })
  const { input, calls, pause } = await field('Ask about archives', 'goal')
  await pause()
  expect(input).toHaveValue('Ask about archives')
  expect(calls).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: 'Use these words' }))
  expect(input).toHaveValue('Ask about museums')
  await pause()
  expect(calls.map(({ words }) => words)).toEqual(['Ask about museums'])
})
