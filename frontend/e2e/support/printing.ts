import type { Page } from '@playwright/test'

/** Stands in for the printer of the machine; says how often a page wanted it. */
export async function printer(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const told = window as { printed?: number }
    window.print = () => {
      told.printed = (told.printed ?? 0) + 1
    }
  })
  return () => page.evaluate(() => (window as { printed?: number }).printed ?? 0)
}

/** What comes out of the printer: the words that stand there, and on how many sheets. */
export async function printed(page: Page): Promise<{ words: string; sheets: number }> {
  const focused = await page.evaluateHandle(() => document.activeElement)
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('body').innerText()
  const file = await page.pdf({ format: 'Letter' })
  await page.emulateMedia({ media: null })
  /* A printer leaves the focus alone; a window that shows what will be printed does not. */
  await focused.evaluate((element) => element instanceof HTMLElement && element.focus())
  return { words: words.trim(), sheets: file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 }
}
