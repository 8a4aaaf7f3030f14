import { expect, type Page } from '@playwright/test'
import type { Hands } from './hands'

/** Opens a part of a person's page: a tab where the window is narrow; at a desk all of it stands there already. */
export async function openPart(page: Page, hands: Hands, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name })
  const whole = page.getByRole('region', { name: 'Timeline' })
  await expect(tab.or(whole)).toBeVisible()
  if (await tab.isVisible()) await hands.tap(tab)
}
