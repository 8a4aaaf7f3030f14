import type { Locator, Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, isPhone, test } from './support/fixtures'

type Point = { x: number; y: number }

/** A hand with a mouse: down, on the way in many small steps, up. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 20, from.y + 8, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 20 })
  await page.mouse.up()
}

async function boxOf(target: Locator): Promise<Point & { width: number; height: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} must be on the screen.`)
  return box
}

/* That its menu moves a card just so, by keys alone, is told in board.spec.ts. */
test('a card is dragged by hand: it moves, is taken back, and is asked for what is missing', async ({
  page,
  hands,
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
  const carry = async (to: string) => {
    const [from, over] = [await boxOf(card), await boxOf(column(to))]
    const grip = { x: from.x + 40, y: from.y + from.height - 8 }
    await drag(page, grip, { x: over.x + over.width / 2, y: over.y + 60 })
  }
  await expect(column('preparing').locator(card)).toBeVisible()

  await carry('asked')
  await expect(column('asked').locator(card)).toBeVisible()
  expect(await stage()).toBe('asked')
  await hands.undo(page)
  await expect(column('preparing').locator(card)).toBeVisible()

  await carry('scheduled')
  await expect(page.getByRole('dialog')).toContainText('When will you talk with Dora?')
  await hands.close(page.getByRole('dialog'))
  expect(await stage()).toBe('preparing')

  await carry('preparing')
  await expect(card.getByRole('alert')).toHaveCount(0)
  expect(await stage()).toBe('preparing')
})

test('a question that a mouse has dragged goes back by its buttons, and the focus stays with it', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const person = await api.post('/contacts', { name: 'Vera Brandt' })
  const talk = await api.post('/interviews', { contact_id: person.id, form: 'phone' })
  for (const text of ['How does it begin?', 'What comes then?', 'How does it end?'])
    await api.post(`/interviews/${talk.id}/questions`, { text })
  await page.goto(`/interviews/${talk.id}`)
  const rows = page.locator('li[data-id]')
  const order = rows.locator('p:first-child')
  const up = page.getByRole('button', { name: 'Move up: How does it end?' })
  const down = page.getByRole('button', { name: 'Move down: How does it end?' })
  await expect(rows).toHaveCount(3)

  if (isPhone(info)) {
    await hands.tap(up)
    await hands.tap(up)
  } else {
    await rows.last().scrollIntoViewIfNeeded()
    const [grip, first] = [await boxOf(rows.last().locator('[draggable]')), await boxOf(rows.first())]
    const middle = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
    await drag(page, middle, { x: first.x + 200, y: first.y + first.height / 2 })
  }
  await expect(order).toHaveText(['How does it end?', 'How does it begin?', 'What comes then?'])
  await hands.tap(down)
  await expect(order).toHaveText(['How does it begin?', 'How does it end?', 'What comes then?'])
  await expect(down).toBeFocused()
  await hands.tap(down)
  await expect(order).toHaveText(['How does it begin?', 'What comes then?', 'How does it end?'])
  await expect(up, 'at the end the other button has it').toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(order).toHaveText(['How does it begin?', 'How does it end?', 'What comes then?'])
  type Kept = { questions: { text: string }[] }
  const kept = async () => (await api.get<Kept>(`/interviews/${talk.id}`)).questions.map(({ text }) => text)
  await expect.poll(kept).toEqual(['How does it begin?', 'How does it end?', 'What comes then?'])
})
