import { expect, type Locator, type Page } from '@playwright/test'
import { settled } from './settled'
import { arrowsTo, kindOf, stands, stopOf, stopsTo } from './stops'

type File = { name: string; mimeType: string; buffer: Buffer }

/** What a person does to a page. One flow is written once and done by two pairs of hands. */
export type Hands = {
  /** Presses a button, follows a link, takes an entry of a menu, a tab, a radio button, a checkbox. */
  tap(target: Locator): Promise<void>
  /** Puts words in place of what a field holds. */
  write(target: Locator, words: string): Promise<void>
  /** Ends with Enter what was written in a field; glass shows that key too. */
  enter(field: Locator): Promise<void>
  /** Goes on from a field whose words are whole. */
  leave(field: Locator): Promise<void>
  /** Takes an option of a list, by its value or its words. */
  choose(target: Locator, option: string): Promise<void>
  /** Hands a file to what asks for one. */
  attach(target: Locator, file: File | string): Promise<void>
  /** Shuts a sheet that opened above the page. */
  close(sheet: Locator): Promise<void>
  /** Takes back what was just done. */
  undo(page: Page): Promise<void>
}

const undoButton = (page: Page): Locator => page.getByRole('button', { name: 'Undo', exact: true })

/** A key of the field that one writes in: it would mean something else where the focus was lost. */
async function pressIn(field: Locator, key: string): Promise<void> {
  await expect(field).toBeFocused()
  await field.page().keyboard.press(key)
}

/** A thumb on glass. The lists of the phone itself open outside the page, so what they hold is set. */
export const thumb: Hands = {
  tap: (target) => target.tap(),
  write: async (target, words) => {
    await target.tap()
    await target.fill(words)
  },
  enter: (field) => pressIn(field, 'Enter'),
  leave: (field) => field.page().getByRole('heading', { level: 1 }).first().tap(),
  choose: async (target, option) => void (await target.selectOption(option)),
  attach: async (target, file) => {
    const coming = target.page().waitForEvent('filechooser')
    await target.tap()
    await (await coming).setFiles(file)
  },
  close: async (sheet) => {
    await sheet.getByRole('button', { name: 'Close', exact: true }).tap()
    await expect(sheet).toBeHidden()
  },
  undo: (page) => undoButton(page).tap(),
}

/** Whoever pressed Tab so often gives up. */
const PATIENCE = 150

/** Past the side bar at once where that is the shorter way, else stop by stop. How many keys it took. */
async function steps(page: Page, way: number, skip: boolean): Promise<number> {
  if (skip) {
    await page.keyboard.press('Tab')
    if (await page.locator('a[href="#main"]:focus').count()) await page.keyboard.press('Enter')
    return 2
  }
  /* The last step is looked at for itself; what a page counts and what a browser counts may differ. */
  const times = Math.max(1, Math.abs(way) - 1)
  for (let step = 0; step < times; step += 1) await page.keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab')
  return times
}

/**
 * Walks to an element with the Tab key alone, backward where it stands before; past the side bar by the link that skips
 * it. Fails when the focus was lost on the way, cannot get there, cannot be seen, or lies under something.
 */
export async function reach(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  await expect(target).toBeEnabled()
  for (let pressed = 0; ; ) {
    const stop = await target.evaluateHandle(stopOf)
    const { way, lost, skip, focused } = await stop.evaluate(stopsTo)
    if (lost) {
      await expect(page.locator('body'), `the focus is kept after: ${lost}`).not.toBeFocused({
        timeout: 2000,
      })
      continue
    }
    if (way === 0) break
    /* What a newer list has put another in the place of is looked for anew. */
    if (way === null && !(await stop.evaluate(({ isConnected }) => isConnected))) continue
    if (way === null) throw new Error(`No Tab leads to ${target}: it is no stop.`)
    if (pressed > PATIENCE)
      throw new Error(`${pressed} presses of Tab do not lead to ${target}: the focus is on ${focused}.`)
    pressed += await steps(page, way, skip)
  }
  await expect
    .poll(() => target.evaluate(stands), { message: `the focus on ${target}`, intervals: [20, 50, 100] })
    .toBe('in sight, with a ring')
}

/** By arrows: an entry of a menu or of a list of findings, a tab, a radio button of a group. */
async function arrow(target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let tries = 0; tries < 10; tries += 1) {
    const { key, times } = await target.evaluate(arrowsTo)
    if (times === 0) return
    for (let step = 0; step < times; step += 1) await target.page().keyboard.press(key)
  }
  throw new Error(`The arrows do not lead to ${target}.`)
}

async function tap(target: Locator): Promise<void> {
  const { keyboard } = target.page()
  await expect(target).toBeVisible()
  const { role, checked } = await target.evaluate(kindOf)
  if (role === 'menuitem' || role === 'option') {
    await arrow(target)
    return keyboard.press('Enter')
  }
  await reach(target)
  if (role === 'tab' || role === 'radio') await arrow(target)
  if (role === 'tab' || (role === 'radio' && checked)) return
  if (role === 'radio' && (await target.isChecked())) return
  await keyboard.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter')
}

/** The parts of a date in the order in which an American browser asks for them. */
function dateKeys(value: string): string[] {
  const [, year = '', month = '', day = '', hour, minute] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(value) ?? []
  const date = [month, day, year]
  if (!hour) return date
  const twelve = String(Number(hour) % 12 || 12).padStart(2, '0')
  return [...date, 'ArrowRight', twelve, minute ?? '', Number(hour) < 12 ? 'a' : 'p']
}

/** Each part of a date is a stop of its own; whoever comes from behind begins at its first all the same. */
async function writeDate(target: Locator, value: string): Promise<void> {
  const { keyboard } = target.page()
  while (await target.evaluate((field) => field === document.activeElement)) await keyboard.press('Shift+Tab')
  await keyboard.press('Tab')
  for (const key of dateKeys(value)) await (key.startsWith('A') ? keyboard.press(key) : keyboard.type(key))
  await expect(target).toHaveValue(value)
}

async function write(target: Locator, words: string): Promise<void> {
  await reach(target)
  const { keyboard } = target.page()
  const { type } = await target.evaluate(kindOf)
  if (type === 'date' || type === 'datetime-local') return writeDate(target, words)
  await keyboard.press('Control+a')
  if (!words) return keyboard.press('Delete')
  /* The first letter is a key, which no shortcut may take; the rest comes as one pastes. */
  await keyboard.type(words.slice(0, 1))
  await keyboard.insertText(words.slice(1))
}

/** Ten fingers and no mouse. */
export const keys: Hands = {
  tap,
  write,
  enter: (field) => pressIn(field, 'Enter'),
  leave: (field) => pressIn(field, 'Tab'),
  choose: async (target, option) => {
    await reach(target)
    const by = await target.evaluate((select: HTMLSelectElement, wanted) => {
      const options = [...select.options].filter(({ disabled }) => !disabled)
      const to = options.findIndex(({ value, label }) => value === wanted || label === wanted)
      return to < 0 ? null : to - options.findIndex(({ selected }) => selected)
    }, option)
    if (by === null) throw new Error(`${target} has no option ${option}.`)
    for (let step = 0; step < Math.abs(by); step += 1)
      await target.page().keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp')
    await expect
      .poll(() =>
        target.evaluate((select: HTMLSelectElement) => [select.value, select.selectedOptions[0]?.label]),
      )
      .toContain(option)
    await settled(target.page())
  },
  attach: async (target, file) => {
    const page = target.page()
    /* Listened for from the first step on: one key is quicker than the browser learns that somebody listens. */
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      reach(target).then(() => page.keyboard.press('Enter')),
    ])
    await chooser.setFiles(file)
  },
  close: async (sheet) => {
    await expect(sheet).toBeVisible()
    await sheet.page().keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  },
  undo: async (page) => {
    await expect(undoButton(page)).toBeVisible()
    /* Where what had the focus is gone, a moment passes before it has its heir; a letter may be text to that. */
    await page
      .waitForFunction(() => document.activeElement !== document.body, null, { timeout: 250 })
      .catch(() => undefined)
    const writing = await page.locator('input:focus, textarea:focus, select:focus').count()
    if (writing) return tap(undoButton(page))
    return page.keyboard.press('u')
  },
}
