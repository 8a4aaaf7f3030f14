import { expect, test } from './support/fixtures'
import { PAGES } from './support/pages'
import { settled } from './support/settled'

const NARROW = 320

test.use({ viewport: { width: NARROW, height: 640 } })
test.describe.configure({ timeout: 180_000 })

/** What a person who needs large letters sets in the browser: every size on the page follows from this one. */
const LARGE = 'html { font-size: 200% !important }'

for (const [kind, style] of [
  ['as it comes', ''],
  ['with the text at twice its size', LARGE],
] as const) {
  test(`nothing scrolls sideways at 320 pixels, ${kind}`, async ({ page, seeded }) => {
    const wide: string[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path(seeded))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (style) await page.addStyleTag({ content: style })
      await settled(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > NARROW) wide.push(`${name}: ${width}`)
    }
    expect(wide).toEqual([])
  })
}
