import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { OFFICE_PAGES, PAGES } from './support/pages'
import { settled } from './support/settled'
import { walk } from './support/walk'

const NARROW = 320

test.use({ viewport: { width: NARROW, height: 640 } })
test.describe.configure({ timeout: 180_000 })

/** What a person who needs large letters sets in the browser: every size on the page follows from this one. */
const LARGE = 'html { font-size: 200% !important }'

/** How wide a page is that should be no wider than the window, as it comes and with large letters. */
async function excess(page: Page): Promise<string[]> {
  const wide: string[] = []
  for (const letters of ['letters as they come', 'letters twice their size']) {
    if (letters !== 'letters as they come') await page.addStyleTag({ content: LARGE })
    await settled(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > NARROW) wide.push(`${width} pixels, with ${letters}`)
  }
  return wide
}

test('nothing scrolls sideways at 320 pixels, nor with the text at twice its size', async ({
  page,
  seeded,
  becomeOffice,
}) => {
  const wide = await walk(page, PAGES, seeded, () => excess(page))
  wide.push(...(await walk(page, OFFICE_PAGES, await becomeOffice(), () => excess(page))))
  expect(wide).toEqual([])
})
