import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, isPhone, test } from './support/fixtures'
import type { Seeded } from './support/seed'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function sweep(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
  expect(found).toEqual([])
}

const PAGES: Record<string, (seeded: Seeded) => string> = {
  Today: () => '/',
  People: () => '/people',
  'People, filtered away': () => '/people?q=zzzz',
  'a person': ({ person }) => `/people/${person}`,
  'adding a person': () => '/people/add',
  Fields: () => '/fields',
  'Talk now': () => '/talk-now',
  More: () => '/more',
  Sources: () => '/sources',
  Duplicates: () => '/duplicates',
  Welcome: () => '/welcome',
  'planning a conversation': ({ planned }) => `/interviews/${planned}`,
  'arranging it': ({ planned }) => `/interviews/${planned}?step=arrange`,
  'the day of it': ({ scheduled }) => `/interviews/${scheduled}`,
  'the live page': ({ live }) => `/live/${live}`,
  'the write-up': ({ held }) => `/interviews/${held}`,
  'the thank-you': ({ writtenUp }) => `/interviews/${writtenUp}`,
  'an import, file': () => '/imports',
  'an import, columns': ({ uploaded }) => `/imports/${uploaded}`,
  'an import, review': ({ checked }) => `/imports/${checked}`,
  'Settings, account': () => '/settings',
  'Settings, appearance': () => '/settings/appearance',
  'Settings, devices': () => '/settings/sessions',
  'Settings, programs': () => '/settings/tokens',
  'Settings, data': () => '/settings/data',
  'a page that is not there': () => '/nowhere',
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [name, path] of Object.entries(PAGES)) {
      test(`axe finds nothing on: ${name}`, async ({ page, seeded }) => {
        await page.goto(path(seeded))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await sweep(page)
      })
    }

    test('axe finds nothing on the doors', async ({ browser, account }) => {
      const context = await browser.newContext({
        baseURL: account.baseURL,
        storageState: { cookies: [], origins: [] },
        colorScheme,
      })
      const page = await context.newPage()
      for (const path of ['/sign-in', '/sign-up']) {
        await page.goto(path)
        await page.getByRole('button', { name: /Sign in|Make my account/ }).click()
        await sweep(page)
      }
      await context.close()
    })

    test('axe finds nothing on what opens above a page', async ({ page, seeded }, info) => {
      await page.goto('/')
      await expect(page.locator('[data-task]').first()).toBeVisible()
      await page.locator('[data-do="snooze"]').first().click()
      await expect(page.getByRole('menu')).toBeVisible()
      await sweep(page)
      await page.keyboard.press('Escape')
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
      await page.goto(`/people/${seeded.person}`)
      for (const tab of ['Conversations', 'About']) {
        await page.getByRole('tab', { name: tab }).click()
        await sweep(page)
      }
    })
  })
}
