import { expect, test } from 'vitest'
import type { Approach } from '@/api'
import { likelyKind, likelyMedium } from './kinds'

test('what one would write follows from where the conversation stands', () => {
  expect(likelyKind(undefined)).toBe('request')
  expect(likelyKind('planned')).toBe('request')
  expect(likelyKind('scheduled')).toBe('confirmation')
  expect(likelyKind('held')).toBe('thank_you')
  expect(likelyKind('written_up')).toBe('thank_you')
  expect(likelyKind('thanked')).toBe('update')
})

test('a request begins with the call that was chosen, or advised; anything else is written', () => {
  const approach = (advised: 'write' | 'call' | 'either', first: 'write' | 'call' | null = null) =>
    ({ advised, first }) as Approach
  expect(likelyMedium('request', approach('call'))).toBe('call_script')
  expect(likelyMedium('request', approach('call', 'write'))).toBe('email')
  expect(likelyMedium('request', approach('write', 'call'))).toBe('call_script')
  expect(likelyMedium('request', approach('either'))).toBe('email')
  expect(likelyMedium('request', undefined)).toBe('email')
  expect(likelyMedium('thank_you', approach('call', 'call'))).toBe('email')
})
