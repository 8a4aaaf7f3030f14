import { defineConfig } from '@playwright/test'
import { MOMENT } from './e2e/visual/recording'
import config from './playwright.config'

const port = process.env.E2E_PORT ?? ''

/** Records anew the answers that the pictures are drawn from, of a server that is always at the same moment. */
export default defineConfig({
  ...config,
  testMatch: 'visual/record.ts',
  projects: [{ name: 'phone', use: { ...config.use, viewport: { width: 360, height: 1280 } } }],
  webServer: {
    command: `.venv/bin/python -m tests.batteries.still ${port} ${MOMENT}`,
    cwd: '..',
    url: `http://localhost:${port}/readyz`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { COLLOQUY_DATA: process.env.E2E_DATA ?? '', COLLOQUY_LOG_LEVEL: 'warning' },
  },
})
