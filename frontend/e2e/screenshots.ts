import { expect, test } from './support/fixtures'
import { PAGES } from './support/pages'

const COLORS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const

const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

for (const [name, path] of Object.entries(PAGES)) {
  test(`a picture of: ${name}`, async ({ page, seeded }, info) => {
    await page.goto(path(seeded))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const [color, media] of COLORS) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const place = `screenshots/${fileName(name)}-${info.project.name}-${color}.png`
      await page.screenshot({ path: place, fullPage: true, animations: 'disabled' })
    }
  })
}
