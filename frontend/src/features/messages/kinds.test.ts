import { expect, test } from 'vitest'
import { likelyKind } from './kinds'

test('what one would write follows from where the conversation stands', () => {
  expect(likelyKind(undefined)).toBe('request')
  expect(likelyKind('planned')).toBe('request')
  expect(likelyKind('scheduled')).toBe('confirmation')
  expect(likelyKind('held')).toBe('thank_you')
  expect(likelyKind('written_up')).toBe('thank_you')
  expect(likelyKind('thanked')).toBe('update')
})
