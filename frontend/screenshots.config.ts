import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** Takes a picture of every page, on phone and desk, in light and dark, into `screenshots/`. It judges nothing. */
export default defineConfig(config, {
  testMatch: 'screenshots.ts',
  timeout: 600_000,
})
