import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave, type SaveState } from './autosave'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A save that is answered by hand, one call at a time. */
function held() {
  const calls: { value: string; done: () => void; fail: () => void }[] = []
  const save = (value: string) =>
    new Promise<void>((resolve, reject) => {
      calls.push({ value, done: resolve, fail: () => reject(new Error('no')) })
    })
  const states: SaveState[] = []
  const autosave = new Autosave<string>(save, (state) => states.push(state), 800)
  return { calls, states, autosave }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('it saves after a pause, once for many keystrokes', async () => {
  const { calls, autosave } = held()
  for (const value of ['a', 'ab', 'abc']) autosave.change(value)
  expect(calls).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(800)
  expect(calls.map(({ value }) => value)).toEqual(['abc'])
})

test('one save is in flight; of what comes meanwhile the latest wins', async () => {
  const { calls, autosave } = held()
  autosave.change('one')
  void autosave.flush()
  autosave.change('two')
  autosave.change('three')
  void autosave.flush()
  await settle()
  expect(calls).toHaveLength(1)
  calls[0]?.done()
  await settle()
  expect(calls.map(({ value }) => value)).toEqual(['one', 'three'])
})

test('leaving waits until everything is saved', async () => {
  const { calls, states, autosave } = held()
  autosave.change('one')
  let left = false
  const leaving = autosave.flush().then(() => {
    left = true
  })
  await settle()
  expect(left).toBe(false)
  calls[0]?.done()
  await leaving
  expect(autosave.isClean).toBe(true)
  expect(states.at(-1)).toBe('saved')
})

test('what could not be saved is kept and goes with the next flush', async () => {
  const { calls, states, autosave } = held()
  autosave.change('one')
  void autosave.flush()
  await settle()
  calls[0]?.fail()
  await settle()
  expect(states.at(-1)).toBe('failed')
  void autosave.flush()
  await settle()
  expect(calls.map(({ value }) => value)).toEqual(['one', 'one'])
})

test('a failed value never replaces a newer one', async () => {
  const { calls, autosave } = held()
  autosave.change('one')
  void autosave.flush()
  autosave.change('two')
  await settle()
  calls[0]?.fail()
  await settle()
  void autosave.flush()
  await settle()
  expect(calls.at(-1)?.value).toBe('two')
})
