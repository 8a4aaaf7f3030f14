import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { LiveBar } from './live-bar'
import { LiveEnd } from './live-end'
import type { LiveCopy } from './live-view'

const MINUTE = 60_000
const started = Date.parse('2026-11-26T15:00:00Z')
const closing = { answers: [], left: [] } as LiveCopy['interview']['closing']
const interview = {
  started_at: '2026-11-26T15:00:00Z',
  created_at: '2026-11-26T15:00:00Z',
  minutes_promised: 40,
  minutes_granted: 0,
  closing,
} as unknown as LiveCopy['interview']
const advised = { ...closing, answers: [{ step: 'resume_advice' }] } as unknown as typeof closing
const live = {
  cue: null,
  cues_ahead: [],
  next_question: null,
  started_at: '2026-11-26T15:00:00Z',
  ends_at: '2026-11-26T15:40:00Z',
  resume_comes_out_at: '2026-11-26T15:30:00Z',
} satisfies LiveCopy['live']
const copy = (more: Partial<LiveCopy['live']> = {}): LiveCopy => ({
  interview,
  live: { ...live, ...more },
  visit: null,
  fetchedAt: 0,
})
const resume = () => screen.queryByRole('region', { name: 'Your resume' })

/** Lets so many minutes of the talk go by on the page that stands there. */
const goOn = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * MINUTE))

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  vi.setSystemTime(started + 29 * MINUTE)
})
afterEach(() => {
  vi.useRealTimers()
  for (const name of ['vibrate', 'userActivation']) Reflect.deleteProperty(navigator, name)
})

const end = (of: LiveCopy) =>
  show('/', () => (
    <LiveEnd interview={of.interview} copy={of} terms={[]} closing={false} onStep={() => undefined} />
  ))

test('the resume comes out in the last quarter of the talk, not before', async () => {
  await end(copy())
  expect(resume()).toBeNull()
  await goOn(2)
  expect(resume()).toBeVisible()
})

test.each([
  ['where the office wants none', copy({ resume_comes_out_at: null })],
  ['once they gave their advice', { ...copy(), interview: { ...interview, closing: advised } }],
])('it stays away %s', async (_, of) => {
  await end(of)
  await goOn(10)
  expect(resume()).toBeNull()
})

const bar = () => show('/', () => <LiveBar interview={interview} live={live} onOffer={() => undefined} />)

test.each([
  ['a touched page gives one short buzz at each cue', true, 2],
  ['a page that nobody has touched stays still', false, 0],
])('%s', async (_, hasBeenActive, buzzes) => {
  const vibrate = vi.fn()
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true })
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true })
  await bar()
  expect(vibrate).not.toHaveBeenCalled()
  await goOn(2)
  expect(screen.getByRole('status')).toHaveTextContent('10 minutes left')
  await goOn(2.5)
  expect(screen.getByRole('status')).toHaveTextContent('7 minutes left')
  expect(vibrate).toHaveBeenCalledTimes(buzzes)
})

test('where nothing can buzz, the cue is told all the same', async () => {
  await bar()
  await goOn(2)
  expect(screen.getByRole('status')).toHaveTextContent('10 minutes left')
})
