import type { Page, TestInfo } from '@playwright/test'
import { barriers } from './support/axe'
import { countCalls, overasked } from './support/calls'
import { expect, isPhone, test } from './support/fixtures'
import { OFFICE_PAGES, PAGES } from './support/pages'
import { speakPseudo } from './support/pseudo'
import { excess } from './support/reflow'
import type { Seeded } from './support/seed'
import { countShifts, shifted } from './support/shift'
import { squeezed } from './support/squeezed'
import { small } from './support/targets'
import { walk } from './support/walk'

const sweep = async (page: Page): Promise<void> => expect(await barriers(page)).toEqual([])

test.describe.configure({ timeout: 300_000 })

/**
 * Each page is opened once for all that is asked of it; none asks the server often, none moves while it comes. At the desk
 * it is narrowed to what a window has at 400 %; on the phone its words are a third longer, and what one presses has the
 * size of a thumb.
 */
const looks = (page: Page, info: TestInfo) => async (name: string) => [
  ...(await overasked(page, name)),
  ...(await shifted(page)),
  ...(await barriers(page)),
  ...(isPhone(info) ? [...(await small(page)), ...(await squeezed(page))] : await excess(page)),
]

test('axe finds nothing on any page, which fits into a narrow window and bears longer words', async ({
  page,
  seeded,
}, info) => {
  countCalls(page)
  await countShifts(page)
  if (isPhone(info)) await speakPseudo(page)
  expect(await walk(page, PAGES, seeded, looks(page, info))).toEqual([])
  if (!isPhone(info)) return
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Tóòdáày' }).first(), 'the words were longer').toBeVisible()
})

test('the same on the pages of the office', async ({ page, becomeOffice }, info) => {
  countCalls(page)
  await countShifts(page)
  if (isPhone(info)) await speakPseudo(page)
  expect(await walk(page, OFFICE_PAGES, await becomeOffice(), looks(page, info))).toEqual([])
})

test('axe finds nothing on the doors', async ({ browser, account }) => {
  const context = await browser.newContext({
    baseURL: account.baseURL,
    storageState: { cookies: [], origins: [] },
  })
  const page = await context.newPage()
  for (const path of ['/sign-in', '/sign-up']) {
    await page.goto(path)
    await page.getByRole('button', { name: /Sign in|Make my account/ }).click()
    await sweep(page)
  }
  await context.close()
})

test('axe finds nothing on what opens on a person, and while a talk closes', async ({ page, seeded }) => {
  await page.goto(`/people/${seeded.person}?beside=true`)
  await page.getByText(/things? to do with Maya$/).click()
  await page.getByRole('button', { name: 'Look side by side' }).click()
  await expect(page.getByRole('button', { name: 'Make them one' })).toBeVisible()
  await page.getByRole('button', { name: /^Change: Left a message/ }).click()
  await sweep(page)
  await page.goto(`/people/${seeded.person}?tab=names`)
  await page.getByRole('button', { name: 'Add Ruth Adler to your list' }).click()
  await page.getByRole('button', { name: 'Add a name' }).click()
  await sweep(page)
  await page.goto(`/people/${seeded.person}?tab=about&beside=true`)
  await page.getByRole('button', { name: 'Change Curator of prints, City Museum' }).click()
  await sweep(page)
  await page.goto(`/live/${seeded.live}`)
  await page.getByRole('button', { name: 'Winding down' }).click()
  await page.getByRole('button', { name: 'Not asked' }).first().click()
  await sweep(page)
})

test('axe finds nothing on what opens above a page', async ({ page, seeded }, info) => {
  await page.goto('/')
  await expect(page.locator('[data-task]').first()).toBeVisible()
  await page.locator('[data-do="snooze"]').first().click()
  await expect(page.getByRole('menu')).toBeVisible()
  await sweep(page)
  await page.getByRole('menuitem', { name: 'Pick a day' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await sweep(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await sweep(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  if (!isPhone(info)) {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await sweep(page)
    await page.keyboard.press('Escape')
  }
  await page.goto('/people')
  await page.getByRole('button', { name: 'Filters' }).click()
  await sweep(page)
  await page.goto(`/people/${seeded.person}?beside=true`)
  await page.getByRole('tab', { name: 'Questions' }).click()
  await sweep(page)
})

test('axe finds nothing on what opens while one prepares and writes', async ({ page, seeded }) => {
  await page.goto(`/interviews/${seeded.planned}?step=plan`)
  await page
    .getByRole('button', { name: /^Change: / })
    .last()
    .click()
  await page.getByRole('button', { name: /^Change: What fills/ }).click()
  await sweep(page)
  await page.getByRole('button', { name: 'Look through the question banks' }).click()
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await sweep(page)
  await page.getByRole('tab', { name: 'All banks' }).click()
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await sweep(page)
  await page.goto(`/messages/${seeded.message}`)
  await page.getByRole('button', { name: 'Another way or day' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await sweep(page)
  await page.goto(`/messages/${seeded.script}`)
  await page.getByRole('button', { name: 'Say it' }).click()
  await sweep(page)
})

test('axe finds nothing on what opens on the board, the calendar and a field', async ({ page, seeded }) => {
  await page.goto('/board?column=asked')
  const move = page.getByRole('button', { name: 'Move Ben Adler' })
  await move.click()
  await sweep(page)
  await page.getByRole('menuitem', { name: 'Thanked' }).click()
  await expect(page.getByText('Thanks come after the talk.')).toBeVisible()
  await sweep(page)
  for (const column of ['Scheduled', 'Talked', 'Closed']) {
    await move.click()
    await page.getByRole('menuitem', { name: column }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await sweep(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.goto('/calendar')
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await sweep(page)
  await page.goto(`/fields/${seeded.field}`)
  await page.getByRole('button', { name: 'Note a source' }).click()
  await sweep(page)
  await page.getByRole('button', { name: 'It is not for me' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await sweep(page)
})

/** What the buttons of these pages open, one after the other: a menu, or what a way through menus leads to. */
const OPENS: [path: (seeded: Seeded) => string, ...ways: string[][]][] = [
  [({ person }) => `/people/${person}`, ['More']],
  [({ scheduled }) => `/interviews/${scheduled}`, ['More'], ['More', 'It is called off']],
  [({ field }) => `/fields/${field}`, ['More']],
  [({ message }) => `/messages/${message}`, ['More']],
  [({ milestone }) => `/milestones/${milestone}`, ['More'], ['More for'], ['More for', 'Leave']],
  [() => '/questions', ['Add a bank'], ['Add a bank', 'Begin a bank'], ['Add a bank', 'Bring one in']],
  [({ bank }) => `/questions/${bank}`, ['More']],
  [({ organization }) => `/organizations/${organization}`, ['More']],
  [() => '/board?column=talked', ['Move Wei Tanaka'], ['Move Wei Tanaka', 'Thanked']],
  [() => '/board?column=thanked', ['Move Ulla Berg', 'Keeping in touch']],
  [({ live }) => `/live/${live}`, ['They offered more']],
]

test('axe finds nothing on what the buttons of other pages open', async ({ page, seeded }) => {
  const opened = page.locator('[role="menu"], dialog[open]')
  for (const [path, ...ways] of OPENS) {
    await page.goto(path(seeded))
    for (const way of ways) {
      for (const name of way) {
        await page
          .getByRole(name === way[0] ? 'button' : 'menuitem', { name })
          .first()
          .click()
        await expect(opened, way.join(', ')).toBeVisible()
      }
      await sweep(page)
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
    }
  }
})
