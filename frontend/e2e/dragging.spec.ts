import type { Locator, Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, isPhone, test } from './support/fixtures'

/** A hand with a mouse: down on the card, on the way in many small steps, up over the column. */
async function drag(page: Page, card: Locator, column: Locator): Promise<void> {
  const from = await card.boundingBox()
  const to = await column.boundingBox()
  if (!from || !to) throw new Error('Both must be on the screen.')
  await page.mouse.move(from.x + 40, from.y + from.height - 8)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + from.height, { steps: 5 })
  await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 20 })
  await page.mouse.up()
}

test('a card is dragged by hand: it moves, is taken back, and is asked for what is missing', async ({
  page,
  context,
}, info) => {
  test.skip(isPhone(info), 'A phone shows one column at a time; there the menu moves a card.')
  const api = new Api(context.request)
  const field = await api.post('/fields', { name: 'Photography' })
  const person = await api.post('/contacts', { name: 'Dora Maar', comfort: 5, field_ids: [field.id] })
  await api.post('/interviews', { contact_id: person.id, form: 'phone', field_id: field.id })
  await page.goto(`/board?field=${encodeURIComponent(JSON.stringify([field.id]))}`)
  const card = page.locator(`[data-card="${person.id}"]`)
  const column = (stage: string) => page.locator(`[data-stage="${stage}"]`)
  const stage = async () => (await api.get<{ stage: string }>(`/contacts/${person.id}`)).stage
  await expect(column('preparing').locator(card)).toBeVisible()

  await drag(page, card, column('asked'))
  await expect(column('asked').locator(card)).toBeVisible()
  expect(await stage()).toBe('asked')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(column('preparing').locator(card)).toBeVisible()

  await drag(page, card, column('scheduled'))
  await expect(page.getByRole('dialog')).toContainText('When will you talk with Dora?')
  await page.keyboard.press('Escape')
  expect(await stage()).toBe('preparing')

  await drag(page, card, column('preparing'))
  await expect(card.getByRole('alert')).toHaveCount(0)
  expect(await stage()).toBe('preparing')
})
