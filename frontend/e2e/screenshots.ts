import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { OFFICE_PAGES, PAGES } from './support/pages'
import { settled } from './support/settled'

const COLORS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const

const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** A window as tall as the page: what lies outside the window is not always painted, native controls least of all. */
async function showWhole(page: Page, least: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(least)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: least.width, height: Math.max(least.height, height) })
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

async function shoot(page: Page, path: string, name: string, project: string): Promise<void> {
  const viewport = page.viewportSize()
  if (!viewport) throw new Error('A picture needs a window.')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await settled(page)
  for (const [color, media] of COLORS) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', media.colorScheme)
    await showWhole(page, viewport)
    await painted(page)
    await page.screenshot({
      path: `screenshots/${fileName(name)}-${project}-${color}.png`,
      animations: 'disabled',
    })
  }
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`a picture of: ${name}`, ({ page, seeded }, info) =>
    shoot(page, path(seeded), name, info.project.name))
}

for (const [name, path] of Object.entries(OFFICE_PAGES)) {
  test(`a picture of: ${name}`, async ({ page, becomeOffice }, info) =>
    shoot(page, path(await becomeOffice()), name, info.project.name))
}
