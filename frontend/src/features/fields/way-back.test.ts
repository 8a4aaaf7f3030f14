import { expect, test } from 'vitest'
import { wayBack } from './way-back'

/** As the server lets one go. */
const NEXT = {
  curious: ['decided', 'searching', 'closed'],
  decided: ['searching', 'curious', 'closed'],
  searching: ['decided', 'closed'],
  closed: ['curious'],
} as const
type State = keyof typeof NEXT
const STEPS = (Object.keys(NEXT) as State[]).flatMap((before) =>
  NEXT[before].map((now) => [before, now] as const),
)

test.each(STEPS)('from %s to %s, there is a way back that the server lets one go', (before, now) => {
  let at: State = now
  for (const { state } of wayBack(now, { state: before, closed_reason: null })) {
    expect(NEXT[at]).toContain(state)
    at = state as State
  }
  expect(at).toBe(before)
})

test('why a field was closed comes back with it', () => {
  expect(wayBack('curious', { state: 'closed', closed_reason: 'The hours.' })).toEqual([
    { state: 'closed', closed_reason: 'The hours.' },
  ])
})
