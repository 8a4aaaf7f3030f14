import type { Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, hasKeys, test } from './support/fixtures'
import { swipe } from './support/swipe'

const LINES = [
  ['point', 'Labels take a third of her week'],
  ['person', 'Ben Adeyemi, registrar at Harbor'],
  ['suggestion', 'Read the accession manual'],
  ['term', 'Deaccession'],
  ['quote', 'A label is a promise'],
] as const

type Debrief = {
  lines: { text: string; state: string; claim: string | null; off_the_record: boolean }[]
  rapport: string | null
}

async function heldTalk(api: Api): Promise<string> {
  const person = await api.post('/contacts', { name: 'Nora Quist' })
  const talk = await api.post(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  for (const [kind, text] of LINES) await api.post(`/interviews/${talk.id}/notes`, { kind, text })
  await api.post(`/interviews/${talk.id}/hold`)
  return talk.id
}

const open = async (page: Page, id: string) => {
  await page.goto(`/interviews/${id}`)
  await expect(page.getByRole('heading', { name: 'What you jotted down' })).toBeVisible()
}

test('captured lines become cards, a named person a referral, and half of it is kept', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const id = await heldTalk(api)
  await open(page, id)
  await hands.tap(
    page.getByRole('region', { name: 'Learned' }).getByRole('button', { name: 'Fact', exact: true }),
  )
  await hands.tap(page.getByRole('button', { name: 'Keep: Ben Adeyemi, registrar at Harbor' }))
  const may = page.getByRole('group', { name: /^May you tell Ben Adeyemi.* that Nora named them/ })
  await hands.tap(may.getByRole('button', { name: 'Yes', exact: true }))
  await expect(may.getByRole('button', { name: 'Yes', exact: true })).toHaveAttribute('aria-pressed', 'true')
  const manual = page.getByRole('listitem').filter({ hasText: 'Read the accession manual' })
  if (hasKeys(info)) await hands.tap(manual.getByRole('button', { name: /^Leave out/ }))
  else await swipe(manual, -140)
  await expect(page.getByText('Left out', { exact: true })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Change: Deaccession' }))
  await hands.write(page.getByLabel('What it means'), 'Giving an object away for good')
  await hands.tap(page.getByRole('button', { name: 'Keep the change' }))
  await expect(page.getByText('Giving an object away for good')).toBeVisible()
  const quotes = page.getByRole('region', { name: 'Quotes' })
  const off = quotes.getByRole('button', { name: 'Off the record: A label is a promise' })
  await hands.tap(off)
  await expect(off).toHaveAttribute('aria-pressed', 'true')
  await hands.tap(page.getByRole('radio', { name: 'Well', exact: true }))
  await expect(page.getByRole('radio', { name: 'Well', exact: true })).toBeChecked()
  await hands.tap(page.getByRole('button', { name: 'They named somebody' }))

  await page.reload()
  await expect(page.getByText('Left out', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Well', exact: true })).toBeChecked()
  const debrief = await api.get<Debrief>(`/interviews/${id}/debrief`)
  expect(Object.fromEntries(debrief.lines.map(({ text, state }) => [text, state]))).toEqual({
    'Labels take a third of her week': 'accepted',
    'Ben Adeyemi, registrar at Harbor': 'accepted',
    'Read the accession manual': 'discarded',
    Deaccession: 'accepted',
    'A label is a promise': 'proposed',
  })
  expect(debrief.lines.filter(({ off_the_record }) => off_the_record)).toMatchObject([
    { text: 'A label is a promise' },
  ])
  const referrals = await api.get<{ items: { may_use_name: string }[] }>(`/referrals?interview_id=${id}`)
  expect(referrals.items).toMatchObject([{ may_use_name: 'yes' }])
  await page.goto('/')
  await expect(page.locator('[data-task]').filter({ hasText: 'Nora Quist' }).first()).toBeVisible()
})

test('what is written without a network outlives the page, and is kept once the network is back', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const id = await heldTalk(api)
  const own = page.getByLabel('In your own words')
  await open(page, id)
  await context.setOffline(true)
  await hands.write(own, 'The quiet of the stacks fits me.')
  await expect(page.getByText('On this device only')).toBeVisible()
  await page.goto('about:blank')
  await context.setOffline(false)
  await open(page, id)
  await expect(own).toHaveValue('The quiet of the stacks fits me.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(await api.get(`/interviews/${id}`)).toMatchObject({ write_up: 'The quiet of the stacks fits me.' })

  await context.setOffline(true)
  await hands.write(own, 'The quiet of the stacks fits me, and the pay does not.')
  await expect(page.getByText('On this device only')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})

test('with the keyboard alone: j walks, a keeps, x leaves out, and the focus goes on', async ({
  page,
  context,
}, info) => {
  test.skip(!hasKeys(info), 'Shortcuts are for keyboards.')
  const api = new Api(context.request)
  const id = await heldTalk(api)
  await open(page, id)
  await page.keyboard.press('j')
  await expect(page.getByRole('button', { name: 'Keep: Labels take a third of her week' })).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: 'Keep: Ben Adeyemi, registrar at Harbor' })).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByText('Left out', { exact: true })).toBeVisible()
  const { lines } = await api.get<Debrief>(`/interviews/${id}/debrief`)
  expect(lines.slice(0, 2).map(({ state }) => state)).toEqual(['accepted', 'discarded'])
})
