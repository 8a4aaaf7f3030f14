import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { PAGES } from './support/pages'
import { speakPseudo } from './support/pseudo'
import { settled } from './support/settled'

const WIDTH = 360

test.use({ viewport: { width: WIDTH, height: 780 } })
test.describe.configure({ timeout: 180_000 })

/** The words of buttons, tabs and links that their own box cuts off. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2
      return across || down
    }
    const over = (button: Element) => {
      const box = button.getBoundingClientRect()
      return [...button.querySelectorAll('*')].some((child) => {
        const inner = child.getBoundingClientRect()
        return inner.width > 1 && (inner.right > box.right + 1 || inner.bottom > box.bottom + 2)
      })
    }
    const parts = (button: Element) => [button, ...button.querySelectorAll('*')]
    return [...document.querySelectorAll('button, [role="tab"], a[class*="Button"]')]
      .filter((button) => button.getClientRects().length > 0)
      .filter((button) => parts(button).some(cut) || over(button))
      .map((button) => button.textContent?.trim() || button.getAttribute('aria-label') || button.className)
  })

test('words that are a third longer fit on every page of a phone', async ({ page, seeded }) => {
  await speakPseudo(page)
  const problems: string[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(path(seeded))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settled(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > WIDTH) problems.push(`${name}: ${width} pixels wide`)
    for (const words of await clipped(page)) problems.push(`${name}: cut off: ${words}`)
  }
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Tóòdáày' }).first(), 'the words were longer').toBeVisible()
  expect(problems).toEqual([])
})
