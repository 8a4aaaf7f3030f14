import { writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { createAccount, enterOffice } from '../support/account'
import { answersTo, readBy } from '../support/asked'
import { PAGES } from '../support/pages'
import { type Seeded, seed } from '../support/seed'
import { follow, settled } from '../support/settled'
import { FILE, MOMENT, type Recording } from './recording'

/** The pages of which pictures are kept: one of each kind of page there is. */
const SCREENS = [
  'Today',
  'People',
  'a person',
  'Board',
  'Calendar',
  'a field',
  'Whom next',
  'planning a conversation',
  'the live page',
  'the write-up',
  'a message being written',
  'Looking back',
] as const

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The same text with ids counted in their order, so that recording again changes nothing but what changed. */
function count(text: string): string {
  const known = new Map<string, string>()
  return text.replaceAll(UUID, (id) => {
    const counted = known.get(id) ?? `00000000-0000-7000-8000-${String(known.size + 1).padStart(12, '0')}`
    known.set(id, counted)
    return counted
  })
}

/** Listens to what a page is told. */
function listen(page: Page, heard: Map<string, unknown>): void {
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.startsWith('/api/v1/') || response.request().method() !== 'GET') return
    /* What the page was left in the middle of was asked before. */
    for (const [address, said] of await readBy(response)) heard.set(decodeURI(address), said)
  })
}

const byKind = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one.replaceAll(UUID, '').localeCompare(other.replaceAll(UUID, ''))

async function atTheMoment<T>(act: () => Promise<T>): Promise<T> {
  const now = Date.now
  Date.now = () => new Date(MOMENT).getTime()
  try {
    return await act()
  } finally {
    Date.now = now
  }
}

test('the answers that the pictures are drawn from', async ({ browser, playwright, baseURL }) => {
  if (!baseURL) throw new Error('There is no base address.')
  const { state, seeded } = await atTheMoment(async () => {
    await enterOffice(playwright.request, baseURL)
    const { state } = await createAccount(playwright.request, baseURL, 'pictures')
    const request = await playwright.request.newContext({ baseURL, storageState: state })
    const seeded: Seeded = await seed(request)
    await request.dispose()
    return { state, seeded }
  })
  const context = await browser.newContext({ baseURL, storageState: state })
  const page = await context.newPage()
  await page.clock.setFixedTime(MOMENT)
  follow(page)
  const heard = new Map<string, unknown>()
  listen(page, heard)
  /* A page that stands for a while asks for what is needed without a network. */
  const last = page.waitForResponse(answersTo('/research?organization_id='))
  await page.goto('/')
  await last
  await page.waitForLoadState('networkidle')
  const screens: Record<string, string> = {}
  for (const name of SCREENS) {
    screens[name] = PAGES[name]?.(seeded) ?? ''
    await page.goto(screens[name])
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    await settled(page)
  }
  await context.close()
  const recording: Recording = { screens, answers: Object.fromEntries([...heard].sort(byKind)) }
  writeFileSync(FILE, `${count(JSON.stringify(recording, null, 1))}\n`)
})
