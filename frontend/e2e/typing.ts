import type { Page } from '@playwright/test'
import { type Api, createAccount } from './support/account'
import { expect, test } from './support/fixtures'
import { newcomer } from './support/newcomer'
import { settled } from './support/settled'

const PEOPLE = 5000
const BATCH = 500
const SHOWN = 500
const FIRST = ['Maya', 'Thomas', 'Lucía', 'Amir', 'Priya', 'Ingrid', 'Wei', 'Ruth', 'Otto', 'Nora']
const LAST = ['Chen', 'O’Neill', 'García', 'Haddad', 'Raman', 'Dahl', 'Tanaka', 'Adler', 'Brandt', 'Quist']

async function seed(api: Api): Promise<void> {
  const person = (at: number) => ({
    name: `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 10]} ${at}`,
    title: 'Curator',
  })
  for (let from = 0; from < PEOPLE; from += BATCH) {
    await api.post('/contacts/batch', { items: Array.from({ length: BATCH }, (_, at) => person(from + at)) })
  }
}

type Press = PerformanceEntry & { name: string; duration: number }

/** From here on the page keeps how long each key took, in milliseconds from the press to the paint after it. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const kept: number[] = []
    Object.assign(window, { kept })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Press[])
        if (entry.name === 'keydown') kept.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })

const heard = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { kept: number[] }).kept)

test('from a key to its paint, with 500 of 5,000 people on the page', async ({
  page,
  context,
  account,
  playwright,
}, info) => {
  const api = await newcomer(context, await createAccount(playwright.request, account.baseURL, info.testId))
  await seed(api)
  await page.goto('/people')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  while ((await rows.count()) < SHOWN) {
    const before = await rows.count()
    await page.getByRole('button', { name: 'Show more people' }).click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
  }
  await settled(page)
  await listen(page)
  const field = page.getByRole('searchbox')
  await field.click()
  const words = 'garcía'
  for (const letter of words) {
    await page.keyboard.type(letter)
    await settled(page)
  }
  for (const _ of words) {
    await page.keyboard.press('Backspace')
    await settled(page)
  }
  const times = [...(await heard(page))].sort((one, other) => one - other)
  const unseen = 2 * words.length - times.length
  // biome-ignore lint/suspicious/noConsole: what was measured is all that this run is for.
  console.log(
    `${info.project.name}: ${await rows.count()} rows; ${unseen} keys under 16 ms; the others, in ms: ${times.join(', ')}`,
  )
})
