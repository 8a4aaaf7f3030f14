import { Api } from './support/account'
import { expect, hasKeys, isPhone, test } from './support/fixtures'

type Named = { id: string; name: string }

/** Somebody of this test alone, whom no other test moves. */
async function somebody(api: Api, name: string, state?: 'planned' | 'asked'): Promise<Named> {
  const person = await api.post<{ id: string }>('/contacts', { name, comfort: 5 })
  if (state) {
    const talk = await api.post<{ id: string }>('/interviews', { contact_id: person.id, form: 'phone' })
    if (state === 'asked') await api.post(`/interviews/${talk.id}/request`)
  }
  return { id: person.id, name }
}

const stageOf = async (api: Api, { id }: Named): Promise<string> =>
  (await api.get<{ stage: string }>(`/contacts/${id}`)).stage

test('a card moves in two taps, and one more takes it back', async ({ page, hands, context }, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Ida Falk ${info.project.name}`, 'planned')
  await page.goto('/board?column=preparing')
  await hands.tap(page.getByRole('button', { name: `Move ${who.name}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Asked' }))
  await expect(page.getByText('Ida: Asked.')).toBeVisible()
  await expect(page.getByRole('region', { name: /^(Asked|Preparing)/ }).first()).toBeVisible()
  expect(await stageOf(api, who)).toBe('asked')
  await hands.undo(page)
  await expect(
    page.getByRole('region', { name: /^Preparing/ }).getByRole('link', { name: who.name, exact: true }),
  ).toBeVisible()
  expect(await stageOf(api, who)).toBe('preparing')
})

test('a column that needs a date asks for it, and closing the sheet leaves the card', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Omar Said ${info.project.name}`, 'asked')
  await page.goto('/board?column=asked')
  const move = page.getByRole('button', { name: `Move ${who.name}` })
  await hands.tap(move)
  await hands.tap(page.getByRole('menuitem', { name: 'Scheduled' }))
  await expect(page.getByRole('dialog')).toContainText('When will you talk with Omar?')
  await hands.close(page.getByRole('dialog'))
  expect(await stageOf(api, who)).toBe('asked')
  await hands.tap(move)
  await hands.tap(page.getByRole('menuitem', { name: 'Scheduled' }))
  await hands.tap(page.getByRole('button', { name: 'Save the time' }))
  await expect(page.getByText('A day and a time are needed.')).toBeVisible()
  await hands.write(page.getByLabel('Day and time'), '2031-03-04T15:30')
  await hands.tap(page.getByRole('button', { name: 'Save the time' }))
  await expect(page.getByText('Omar: Scheduled.')).toBeVisible()
  expect(await stageOf(api, who)).toBe('scheduled')
  await hands.undo(page)
  await expect(
    page.getByRole('region', { name: /^Asked/ }).getByRole('link', { name: who.name, exact: true }),
  ).toBeVisible()
})

test('a move that does not follow says why on the card', async ({ page, hands, context }, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Lena Voss ${info.project.name}`, 'planned')
  await page.goto('/board?column=preparing')
  const card = page.locator(`[data-card="${who.id}"]`)
  await hands.tap(card.getByRole('button', { name: `Move ${who.name}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Thanked' }))
  await expect(card.getByRole('alert')).toHaveText('Thanks come after the talk.')
  expect(await stageOf(api, who)).toBe('preparing')
})

test('keeping in touch begins with a yes that is noted with the move, and one tap takes it back', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Elin Berg ${info.project.name}`)
  const talk = await api.post<{ id: string }>(`/contacts/${who.id}/on_the_line`, { form: 'phone' })
  for (const verb of ['hold', 'write_up', 'thank']) {
    const body = { write_up: { write_up: 'Kind.' }, thank: { channel: 'email' } }[verb] ?? {}
    await api.post(`/interviews/${talk.id}/${verb}`, body)
  }
  await page.goto('/board?column=thanked')
  await hands.tap(page.getByRole('button', { name: `Move ${who.name}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Keeping in touch' }))
  await hands.choose(page.getByLabel('How often'), '6')
  await hands.tap(page.getByRole('button', { name: 'They said yes' }))
  await expect(page.getByText('Elin: Keeping in touch.')).toBeVisible()
  expect(await stageOf(api, who)).toBe('keeping_in_touch')
  await hands.undo(page)
  await expect.poll(() => stageOf(api, who)).toBe('thanked')
})

test('how it ended is asked where there are several ways', async ({ page, hands, context }, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Kai Brandt ${info.project.name}`, 'asked')
  await page.goto('/board?column=asked')
  await hands.tap(page.getByRole('button', { name: `Move ${who.name}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Closed' }))
  await hands.tap(page.getByRole('button', { name: 'They did not answer' }))
  await expect(page.getByText('Kai: Closed.')).toBeVisible()
  expect(await stageOf(api, who)).toBe('closed')
})

test('what narrows the board stands in the address, and the list shows the same people, moved the same way', async ({
  page,
  hands,
  seeded,
  context,
}, info) => {
  const api = new Api(context.request)
  const who = await somebody(api, `Nora Vik ${info.project.name}`, 'planned')
  await api.patch(`/contacts/${who.id}`, { field_ids: [seeded.field], comfort: 2 })
  const unfold = () => (isPhone(info) ? hands.tap(page.getByRole('button', { name: /^Filters/ })) : undefined)
  await page.goto('/board')
  if (isPhone(info)) await expect(page.getByRole('tab', { name: /^Closed \d+$/ })).toBeAttached()
  await unfold()
  await hands.choose(page.getByLabel('Field', { exact: true }), 'Museum curation')
  await expect(page).toHaveURL(new RegExp(seeded.field))
  await hands.tap(page.getByRole('link', { name: 'As a list' }))
  await page.reload()
  await unfold()
  await expect(page.getByLabel('Field', { exact: true })).toHaveValue(seeded.field)
  const table = page.getByRole('table')
  const row = table.getByRole('row', { name: new RegExp(who.name) })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Person',
    'Stands at',
    'Next',
    'Last in touch',
    'Move',
  ])
  await expect(table.getByRole('row', { name: /Ben Adler.*Asked/ })).toBeVisible()
  await expect(table.getByRole('link', { name: /Thomas O’Neill/ })).toHaveCount(0)
  await hands.choose(page.getByLabel('How easy it is to ask'), '2')
  await expect(table.getByRole('link', { name: 'Ben Adler' })).toHaveCount(0)
  await expect(row).toContainText('Preparing')
  await hands.tap(row.getByRole('button', { name: `Move ${who.name}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Asked' }))
  await expect(row).toContainText('Asked')
  await hands.choose(page.getByLabel('Not in touch for'), '12')
  await expect(page).toHaveURL(/quiet=12/)
  await hands.tap(page.getByRole('link', { name: 'As columns' }))
  await expect(page).toHaveURL(/comfort=.*quiet=12/)
  await expect(table).toHaveCount(0)
})

test('by keys alone: j to a card, m to move it, and the focus goes with it', async ({
  page,
  context,
}, info) => {
  test.skip(!hasKeys(info), 'Shortcuts are for keyboards.')
  const api = new Api(context.request)
  const who = await somebody(api, `Aya Mori ${info.project.name}`, 'planned')
  await page.goto('/board?column=preparing')
  const card = page.locator(`[data-card="${who.id}"]`)
  await expect(card).toBeVisible()
  for (let step = 0; step < 60 && (await card.locator(':focus').count()) === 0; step += 1) {
    await page.keyboard.press('j')
  }
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  const order = await page.getByRole('menuitem').allInnerTexts()
  for (let step = 0; step < order.indexOf('Asked'); step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Aya: Asked.')).toBeVisible()
  if (isPhone(info))
    await expect(page.locator('[data-card] :focus'), 'its column shows the others').toBeVisible()
  else {
    const asked = page.getByRole('region', { name: /^Asked/ })
    await expect(asked.getByRole('link', { name: who.name, exact: true })).toBeFocused()
  }
  await page.keyboard.press('u')
  await expect(
    page.getByRole('region', { name: /^Preparing/ }).getByRole('link', { name: who.name, exact: true }),
  ).toBeVisible()
})
