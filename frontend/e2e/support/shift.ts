import type { Page } from '@playwright/test'
import { settled } from './settled'

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
type Shifts = { sum: number; moved: string[] }

/** How much of a page may move by itself while it comes; above that a finger meets what it did not mean. */
const MOST = 0.02

/**
 * Counts on every page that is opened from now on, from its first paint, what moves. Nobody touches a page before this is
 * read; what the browser holds for the effect of a touch counts too, for on a phone that is all of the first half second.
 */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: Shifts = { sum: 0, moved: [] }
    Object.assign(window, { shifts })
    const nameOf = ({ node }: { node: Node | null }) =>
      node instanceof Element ? node.className || node.tagName : 'something'
    new PerformanceObserver((list) => {
      const own = list.getEntries() as Shift[]
      shifts.sum += own.reduce((sum, { value }) => sum + value, 0)
      shifts.moved.push(...own.flatMap(({ sources }) => sources.map(nameOf)))
    }).observe({ type: 'layout-shift', buffered: true })
  })

const moved = (page: Page): Promise<Shifts> =>
  page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts)

/** So often a page may come again: what moves every time does not depend on a slow moment of the machine. */
const TRIES = 3

/** What to say of a page that moved too much, however often it was opened. */
export async function shifted(page: Page): Promise<string[]> {
  let last = await moved(page)
  for (let tries = 0; tries < TRIES && last.sum > MOST; tries += 1) {
    await page.reload()
    await settled(page)
    last = await moved(page)
  }
  return last.sum > MOST ? [`${last.sum.toFixed(3)} of it moved while it came: ${last.moved.join(', ')}`] : []
}
