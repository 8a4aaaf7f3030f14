import type { Page } from '@playwright/test'
import { createAccount } from './support/account'
import { expect, isPhone, test } from './support/fixtures'
import { newcomer } from './support/newcomer'

/** Every tap of a finger. */
const count = () => {
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted)
        sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps') ?? 0) + 1))
    },
    true,
  )
}

/** How many taps there were since the last time one asked. */
const taps = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const so_far = Number(sessionStorage.getItem('taps') ?? 0)
    sessionStorage.removeItem('taps')
    return so_far
  })

const soon = () => new Date(Date.now() + 5 * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')

test('what is done every day takes as few taps as it should', async ({
  page,
  hands,
  context,
  playwright,
  account,
}, info) => {
  test.skip(!isPhone(info), 'Taps are counted where a thumb makes them.')
  const api = await newcomer(context, await createAccount(playwright.request, account.baseURL, 'taps'))
  await context.addInitScript(count)

  await test.step('add a person: 2', async () => {
    await page.goto('/people')
    await taps(page)
    await hands.tap(page.getByRole('link', { name: 'Add a person' }).first())
    await page.getByLabel('Name', { exact: true }).fill('Nadia Rossi')
    await hands.tap(page.getByRole('button', { name: 'Add this person' }))
    await expect(page.getByRole('heading', { name: 'Nadia Rossi' })).toBeVisible()
    expect(await taps(page)).toBeLessThanOrEqual(2)
  })

  const { items } = await api.get<{ items: { id: string }[] }>('/contacts?limit=1')
  const person = items[0]?.id
  const talk = await api.post('/interviews', { contact_id: person, form: 'phone' })
  await api.post(`/interviews/${talk.id}/schedule`, { scheduled_at: soon(), time_zone: 'America/New_York' })
  await api.post('/tasks', { title: 'Return the catalogue', due_at: soon(), time_zone: 'UTC' })
  await api.post('/tasks', { title: 'Print the list', due_at: soon(), time_zone: 'UTC' })

  await test.step('complete a duty: 1, undo: 1, put off: 2', async () => {
    await page.goto('/')
    const duty = page.locator('[data-task]').filter({ hasText: 'Return the catalogue' })
    await expect(duty).toBeVisible()
    await taps(page)
    await hands.tap(duty.getByRole('button', { name: 'Mark as done: Return the catalogue' }))
    await expect(duty).toHaveCount(0)
    expect(await taps(page)).toBe(1)
    await hands.tap(page.getByRole('button', { name: 'Undo' }))
    await expect(duty).toBeVisible()
    expect(await taps(page)).toBe(1)
    const other = page.locator('[data-task]').filter({ hasText: 'Print the list' })
    await hands.tap(other.getByRole('button', { name: 'Put off: Print the list' }))
    await hands.tap(page.getByRole('menuitem', { name: 'Until tomorrow' }))
    await expect(other).toHaveCount(0)
    expect(await taps(page)).toBe(2)
  })

  await test.step('start the scheduled talk: 1', async () => {
    await page.goto('/')
    await expect(page.getByText('Nadia Rossi').first()).toBeVisible()
    await taps(page)
    await hands.tap(page.getByRole('button', { name: /^Start/ }))
    await expect(page.getByRole('heading', { name: 'Talking with Nadia Rossi' })).toBeVisible()
    expect(await taps(page)).toBe(1)
  })

  await test.step('capture a point: 1, a name: 2', async () => {
    const line = page.getByLabel('A line', { exact: true })
    await line.fill('Half her week is labels')
    await hands.tap(page.getByRole('button', { name: 'Keep', exact: true }))
    await expect(page.getByText('Half her week is labels')).toBeVisible()
    expect(await taps(page)).toBe(1)
    await hands.tap(page.getByRole('button', { name: 'Person', exact: true }))
    await line.fill('Ben Adeyemi, registrar')
    await hands.tap(page.getByRole('button', { name: 'Keep', exact: true }))
    await expect(page.getByText('All 2 lines are kept')).toBeVisible()
    expect(await taps(page)).toBe(2)
  })

  await test.step('from the end of the talk to the thank-you noted as sent: 6', async () => {
    await hands.tap(page.getByRole('button', { name: 'We are done' }))
    await page.getByLabel('In your own words').fill('More desk than I thought.')
    await hands.tap(page.getByRole('radio', { name: 'Helpful' }))
    await expect(page.getByRole('radio', { name: 'Helpful' })).toBeChecked()
    await hands.tap(page.getByRole('radio', { name: '4' }))
    await expect(page.getByRole('radio', { name: '4' })).toBeChecked()
    await hands.tap(page.getByRole('button', { name: 'Done writing' }))
    await hands.tap(page.getByRole('button', { name: 'Note the thanks' }))
    await expect(page.getByRole('heading', { name: /^You thanked Nadia/ })).toBeVisible()
    expect(await taps(page)).toBeLessThanOrEqual(6)
  })

  await test.step('move to another stage: 2', async () => {
    const friend = await api.post('/contacts', { name: 'Otto Lund' })
    await api.post('/interviews', { contact_id: friend.id, form: 'phone' })
    await page.goto('/board?column=preparing')
    await expect(page.getByRole('button', { name: 'Move Otto Lund' })).toBeVisible()
    await taps(page)
    await hands.tap(page.getByRole('button', { name: 'Move Otto Lund' }))
    await hands.tap(page.getByRole('menuitem', { name: 'Asked' }))
    await expect(page.getByText('Otto: Asked.')).toBeVisible()
    expect(await taps(page)).toBe(2)
  })

  await test.step('talk now: 2', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await taps(page)
    await hands.tap(page.getByRole('link', { name: 'Talk now' }).locator('visible=true'))
    await expect(page.getByRole('heading', { name: 'Who is on the line?' })).toBeVisible()
    await hands.tap(
      page.getByRole('list', { name: 'Found people' }).getByRole('button', { name: /Otto Lund/ }),
    )
    await expect(page.getByRole('heading', { name: 'Talking with Otto Lund' })).toBeVisible()
    expect(await taps(page)).toBe(2)
  })
})
