import { expect, type Page, type Request } from '@playwright/test'

const waiting = new WeakMap<Page, Set<Request>>()

/** Keeps count of what a page has asked for and not been given yet. */
export function follow(page: Page): Set<Request> {
  const open = waiting.get(page) ?? new Set<Request>()
  if (waiting.has(page)) return open
  waiting.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return open
}

/** Waits until a page waits for nothing and has drawn what it got: Playwright's own "idle" adds half a second a page. */
export async function settled(page: Page): Promise<void> {
  const open = follow(page)
  for (const _ of ['what was asked for', 'what that made it ask for']) {
    await expect.poll(() => open.size, { intervals: [10, 20, 50] }).toBe(0)
    await page.evaluate(
      () =>
        new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
    )
  }
  await expect.poll(() => open.size).toBe(0)
}
