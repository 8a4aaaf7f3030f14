import { defineConfig } from '@playwright/test'
import config from './playwright.config'

/** Measures how soon what is typed is painted, in a list that is long. It judges nothing: a machine is as busy as it is. */
export default defineConfig(config, {
  testMatch: 'typing.ts',
  timeout: 600_000,
  workers: 1,
})
