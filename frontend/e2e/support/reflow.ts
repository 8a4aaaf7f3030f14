import type { Page } from '@playwright/test'
import { settled } from './settled'

const NARROW = 320

/** What a person who needs large letters sets in the browser: every size on the page follows from this one. */
const LARGE = 'html { font-size: 200% !important }'

/** How wide a page is that should be no wider than a window of 320 pixels, as it comes and with large letters. */
export async function excess(page: Page): Promise<string[]> {
  const window = page.viewportSize()
  await page.setViewportSize({ width: NARROW, height: 640 })
  const wide: string[] = []
  for (const letters of ['letters as they come', 'letters twice their size']) {
    if (letters !== 'letters as they come') await page.addStyleTag({ content: LARGE })
    await settled(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > NARROW) wide.push(`${width} pixels, with ${letters}`)
  }
  if (window) await page.setViewportSize(window)
  return wide
}
