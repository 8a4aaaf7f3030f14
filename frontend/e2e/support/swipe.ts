import type { Locator } from '@playwright/test'

const STEPS = 6
const EACH = 0.05

/**
 * Draws a finger across something, by so many pixels to the right, or with less than none to the left. It comes to rest
 * before it is lifted: one that is lifted in its course throws the page, and the next tap would only stop that.
 */
export async function swipe(target: Locator, by: number): Promise<void> {
  const page = target.page()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not on the page.`)
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const begun = Date.now() / 1000 - (STEPS + 5) * EACH
  const glass = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number, part: number) =>
    glass.send('Input.dispatchTouchEvent', {
      type,
      timestamp: begun + step * EACH,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by * part, y: from.y }],
    })
  await touch('touchStart', 0, 0)
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', step, step / STEPS)
  await touch('touchMove', STEPS + 4, 1)
  await touch('touchEnd', STEPS + 5, 1)
  await glass.detach()
}
