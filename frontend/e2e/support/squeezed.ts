import type { Page } from '@playwright/test'

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

/** What is wrong with a page whose words grew: it is wider than the window, or words are cut off. */
export async function squeezed(page: Page): Promise<string[]> {
  const cut = (await clipped(page)).map((words) => `cut off: ${words}`)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  return width > (page.viewportSize()?.width ?? 0) ? [`${width} pixels wide`, ...cut] : cut
}
