import { expect, test } from 'vitest'
import { goesThere, wayOf } from './way'

test('only a talk in a place has a way there', () => {
  const forms = ['workplace', 'elsewhere', 'phone', 'video', 'correspondence', 'brief_exchange'] as const
  expect(forms.filter(goesThere)).toEqual(['workplace', 'elsewhere'])
})

test('an emptied way is not said, and none at all is a way of no minutes', () => {
  expect(['', ' ', '0', '35', '12.4'].map(wayOf)).toEqual([null, null, 0, 35, 12])
})
