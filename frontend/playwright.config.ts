import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

/* Set once by the first process and inherited by the workers, so that all speak of the same server. */
const freePort =
  "const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close() })"
process.env.E2E_PORT ??= execFileSync(process.execPath, ['-e', freePort], { encoding: 'utf8' }).trim()
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'colloquy-e2e-'))

/* The one without windows does the same in two thirds of the time; the pictures of the pages are drawn by it. */
const BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

const given = process.env.E2E_BASE_URL
const baseURL = given ?? `http://localhost:${process.env.E2E_PORT}`
const chromium = {
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? BROWSERS.find((browser) => existsSync(browser)) ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      /* Letters are drawn without what a machine knows of its screen. */
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  },
}

/* The pictures set widths of their own, so that one project is enough. */
const PICTURES = /visual\.spec/

/*
 * With HANDS=keys the narrow window is a desk's, where everything is four times its size: as low as that, what stands
 * still covers most of it. These specs say nothing more there than they do elsewhere.
 */
const PHONE =
  process.env.HANDS === 'keys'
    ? {
        viewport: { width: 360, height: 320 },
        ignored: /(accessibility|calls|taps|visual)\.spec/,
      }
    : { viewport: { width: 360, height: 780 }, ignored: [] }

/*
 * What a picture may differ by. Drawn on the graphics card, which rounds edges otherwise, 244 of its points differ by
 * more than 3 %; a padding that grows by two pixels changes thousands, a color by a shade all that it fills.
 */
const BEARS = { threshold: 0.03, maxDiffPixels: 400 }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  /* One slow moment of a shared machine stops no landing; what passes only the second time is listed as flaky, to be mended. */
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: BEARS },
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  reporter: [['list']],
  use: {
    baseURL,
    ...chromium,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    /* A trace of every step takes a third of the time; ask for it where one is needed. */
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1280, height: 860 } }, testIgnore: PICTURES },
    {
      name: 'phone',
      use: { ...devices['Pixel 5'], viewport: PHONE.viewport, ...chromium },
      testIgnore: PHONE.ignored,
    },
  ],
  ...(given
    ? {}
    : {
        webServer: {
          command: `../.venv/bin/colloquy serve --port ${process.env.E2E_PORT}`,
          url: `${baseURL}/readyz`,
          reuseExistingServer: false,
          timeout: 60_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
          env: { COLLOQUY_DATA: process.env.E2E_DATA, COLLOQUY_LOG_LEVEL: 'warning' },
        },
      }),
})
