import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { settled } from './settled'

type Pages<Known> = Record<string, (known: Known) => string>

/** Walks through pages in one window, and brings back what there was to say of each. */
export async function walk<Known>(
  page: Page,
  pages: Pages<Known>,
  known: Known,
  look: (name: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const said: string[] = []
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path(known))
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    await settled(page)
    for (const remark of await look(name)) said.push(`${name}: ${remark}`)
  }
  return said
}
