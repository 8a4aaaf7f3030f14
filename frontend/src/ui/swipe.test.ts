import { expect, test } from 'vitest'
import { atTheEdge, drawn, FAR_ENOUGH, swiped } from './swipe'

test.each([
  ['a tap that slips', 9, 2, null],
  ['a finger that came back', 30, 0, null],
  ['a scroll that drifts', 100, 90, null],
  ['to the right', FAR_ENOUGH, 20, 'right'],
  ['to the left', -FAR_ENOUGH, -20, 'left'],
] as const)('%s', (_, dx, dy, side) => {
  expect(swiped(dx, dy)).toBe(side)
})

test('what is swiped follows the finger only once it is no tap and no scroll', () => {
  expect([drawn(10, 0), drawn(40, 40), drawn(40, 10), drawn(-40, 10)]).toEqual([0, 0, 40, -40])
})

test('what begins at the edge of the window is left to the browser', () => {
  expect([10, 30, 330, 350].map((x) => atTheEdge(x, 360))).toEqual([true, false, false, true])
})
