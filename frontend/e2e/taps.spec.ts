import type { Page } from '@playwright/test'
import { Api, createAccount } from './support/account'
import { expect, isPhone, test } from './support/fixtures'
import { newcomer } from './support/newcomer'
import { minutesOf, wordsIn } from './support/pace'

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

const GOALS = ['What a week looks like', 'How one gets in']
const POINTS = [
  'Half her week is labels and loans',
  'She thinks a second language matters more than a second degree',
  'Most begin as volunteers for a year',
  'I liked how quiet the stacks are',
]
const OTHERS = [
  ['person', 'Ben Adeyemi, registrar at Harbor'],
  ['person', 'Ruth Adler, who trains the volunteers'],
  ['suggestion', 'Read the accession manual'],
  ['term', 'Deaccession'],
  ['quote', 'A label is a promise to somebody who is not born yet'],
] as const

/** A talk of usual length: nine lines in half an hour, two goals, and a guess made before it. */
async function heldTalk(api: Api): Promise<string> {
  const person = await api.post('/contacts', { name: 'Greta Holm' })
  const field = await api.post('/fields', { name: 'Print rooms' })
  const talk = await api.post('/interviews', {
    contact_id: person.id,
    form: 'phone',
    field_id: field.id,
    goals: GOALS,
    expectation: 'Mostly quiet work with paper',
    fit_before: 3,
  })
  await api.post(`/interviews/${talk.id}/start`)
  const items = [
    ...POINTS.map((text) => ({ kind: 'point', text })),
    ...OTHERS.map(([kind, text]) => ({ kind, text })),
  ]
  await api.post(`/interviews/${talk.id}/notes/batch`, { items })
  await api.post(`/interviews/${talk.id}/hold`)
  return talk.id
}

test('a whole write-up asks for no more than six minutes, also of somebody who closes the tab half-way', async ({
  page: first,
  hands,
  context,
}, info) => {
  test.skip(!isPhone(info), 'Taps are counted where a thumb makes them.')
  const id = await heldTalk(new Api(context.request))
  await context.addInitScript(count)
  const walked = { taps: 0, read: 0, written: 0 }
  const open = async (page: Page, part: string) => {
    await page.goto(`/interviews/${id}`)
    await expect(page.getByRole('heading', { name: 'What you jotted down' })).toBeVisible()
    walked.read += wordsIn(await page.locator(part).first().innerText())
  }
  const write = async (page: Page, label: string, words: string) => {
    await hands.write(page.getByLabel(label), words)
    walked.written += wordsIn(words)
  }
  const tap = (page: Page, name: string | RegExp, role: 'button' | 'radio' = 'button') =>
    hands.tap(page.getByRole(role, { name, exact: true }).first())
  const kept = (page: Page) => page.getByText('Kept', { exact: true })

  await open(first, 'main')
  for (const kind of ['Fact', 'Their opinion', 'Fact', 'My reaction', 'Their opinion']) {
    const before = await kept(first).count()
    await tap(first, kind)
    await expect(kept(first)).toHaveCount(before + 1)
  }
  for (const [kind, text] of OTHERS.slice(0, 3)) {
    await tap(first, `Keep: ${text}`)
    if (kind === 'person') {
      const name = text.split(/,/)[0] ?? text
      const may = first.getByRole('group', { name: new RegExp(`^May you tell ${name}`) })
      await hands.tap(may.getByRole('button', { name: 'Yes', exact: true }))
    }
  }
  await expect(kept(first)).toHaveCount(8)
  walked.taps += await taps(first)
  await first.close()

  const page = await context.newPage()
  await open(page, 'section[aria-label="What is left"]')
  await expect(kept(page)).toHaveCount(8)
  await tap(page, 'Change: Deaccession')
  await write(page, 'What it means', 'Giving an object away for good')
  await tap(page, 'Keep the change')
  await expect(kept(page)).toHaveCount(9)
  for (const said of ['They named somebody', 'They gave none', 'They said yes', 'I thanked them'])
    await tap(page, said)
  await write(
    page,
    'In your own words',
    'More desk than I thought, and more patience. The quiet fits me; the pay and the year of volunteering do not.' +
      ' I want to see a loan go out before I decide.',
  )
  await tap(page, 'Helpful', 'radio')
  await tap(page, 'Well', 'radio')
  for (const goal of GOALS)
    await hands.tap(page.getByRole('radiogroup', { name: goal }).getByRole('radio', { name: 'Yes' }))
  await write(page, 'You expected', 'Paper yes, quiet only half')
  await tap(page, '4', 'radio')
  await write(page, 'Why?', 'The work draws me more than the wage puts me off')
  await hands.tap(page.getByRole('slider'))
  await page.getByRole('heading', { level: 1 }).tap()
  await expect(page.getByText('Everything is written down.')).toBeVisible()
  await tap(page, 'Done writing')
  await expect(page.getByRole('button', { name: 'Note the thanks' })).toBeVisible()
  walked.taps += await taps(page)
  expect(minutesOf(walked), JSON.stringify(walked)).toBeLessThanOrEqual(6)
})
