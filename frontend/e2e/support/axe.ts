import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOnly, RunOptions } from 'axe-core'
import { expect } from './fixtures'
import { settled } from './settled'

type Axe = { run(context: Document, options: RunOptions): Promise<AxeResults> }

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const RULES: Record<'light' | 'dark', RunOnly> = {
  light: { type: 'tag', values: TAGS },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** Asks axe, which is handed to a page once and stays there until it is left; no rule of ours needs what it would fetch. */
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  return page.evaluate(
    async (options) => {
      const found = await (window as unknown as { axe: Axe }).axe.run(document, options)
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      )
    },
    { runOnly, resultTypes: ['violations'], preload: false } satisfies RunOptions,
  )
}

/** What is wrong with the page as it stands: all of it in light, and in dark what depends on colors. */
export async function barriers(page: Page): Promise<string[]> {
  await settled(page)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    for (const problem of await violations(page, RULES[colorScheme])) found.push(`${colorScheme}, ${problem}`)
  }
  return found
}
