import type { Page } from '@playwright/test'
import { settled } from './settled'

/** So often a page may ask the server for what it shows: on a phone, each time is a way there and back. */
const MOST = 2

/** Asked once by the frame around all pages, whichever comes first. */
const OF_THE_FRAME = '/api/v1/me'

/** How much oftener these may: beyond what they show, they put on the device what a talk needs without a network. */
const GETS_READY: Record<string, number> = { 'the day of it': 1, 'Talk now': 4 }

const asked = new WeakMap<Page, string[]>()

/** Counts what every page that is opened from now on asks the server. */
export function countCalls(page: Page): void {
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (request.isNavigationRequest()) asked.set(page, [])
    else if (pathname.startsWith('/api/') && pathname !== OF_THE_FRAME) {
      asked.get(page)?.push(decodeURIComponent(pathname + search))
    }
  })
}

/** What a page that stands for a while asks besides, for when there is no network; a second look tells it apart. */
const TRIES = 3

/** What to say of a page that asked too often, however often it was opened. */
export async function overasked(page: Page, name: string): Promise<string[]> {
  const most = MOST + (GETS_READY[name] ?? 0)
  let calls = asked.get(page) ?? []
  for (let tries = 1; tries < TRIES && calls.length > most; tries += 1) {
    await page.reload()
    await settled(page)
    calls = asked.get(page) ?? []
  }
  return calls.length > most ? [`it asked ${calls.length} times: ${calls.join(', ')}`] : []
}
