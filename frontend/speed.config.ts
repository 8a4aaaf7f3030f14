import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** Measures how soon pages stand on a phone, by Lighthouse. It judges nothing: a machine is as busy as it is. */
export default defineConfig({
  ...config,
  testMatch: 'speed.ts',
  timeout: 3_600_000,
  workers: 1,
  /* Lighthouse brings a phone of its own. */
  projects: [{ name: 'lighthouse' }],
})
