import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { settled } from './support/settled'
import { MOMENT, readRecording, replay } from './visual/recording'

/* A window that is taller than any phone, to see more of a page at once. */
test.use({
  viewport: { width: 360, height: 1280 },
  deviceScaleFactor: 1,
  storageState: { cookies: [], origins: [] },
})
test.describe.configure({ timeout: 120_000 })
test.skip(
  ({ launchOptions }) => !launchOptions.executablePath?.endsWith('headless-shell'),
  'The pictures are drawn by chromium-headless-shell; others draw letters otherwise.',
)

const { resolve } = createRequire(import.meta.url)
const FONTS: Record<string, string> = {
  'picture-sans': resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  'picture-serif': resolve(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  ),
}

const FACES = Object.keys(FONTS)
  .map(
    (name) => `@font-face { font-family: ${name}; font-weight: 200 900; src: url("/fonts/${name}.woff2") }`,
  )
  .join('\n')

/** People read the page in the letters of their machine; the pictures have the same ones on every machine. */
const LETTERS = `
  ${FACES}
  :root {
    --mantine-font-family: picture-sans !important;
    --mantine-font-family-monospace: picture-sans !important;
    --mantine-font-family-headings: picture-serif !important;
  }
`

async function setLetters(page: Page): Promise<void> {
  await page.addStyleTag({ content: LETTERS })
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()))
    await document.fonts.ready
  })
}

const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

test('pages look as they did, in light and in dark', async ({ page }) => {
  const recording = readRecording()
  const unknown = await replay(page, recording)
  await page.route('**/fonts/*.woff2', (route) =>
    route.fulfill({ path: FONTS[/([\w-]+)\.woff2$/.exec(route.request().url())?.[1] ?? ''] ?? '' }),
  )
  await page.clock.setFixedTime(MOMENT)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [name, path] of Object.entries(recording.screens)) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    await settled(page)
    await setLetters(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      await expect.soft(page).toHaveScreenshot(`${fileName(name)}-${colorScheme}.png`)
    }
  }
  expect(unknown, 'all that the pages ask for was recorded: `make visual-update`').toEqual([])
})
