import type { Page } from '@playwright/test'

/** A thumb is this wide, in CSS pixels; for everything else axe asks for 24. */
const THUMB = 44

/** What one presses to go on and is smaller than a thumb. */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const main = document.querySelectorAll('.mantine-Button-root, [data-do="done"], nav a')
    return [...main]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < least - 0.5 || box.width < least - 0.5))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} by ${Math.round(box.height)}: ${element.textContent?.trim() || element.getAttribute('aria-label')}`,
      )
  }, THUMB)
