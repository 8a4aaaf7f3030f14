import type { BrowserContext, Page } from '@playwright/test'
import { Api, PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'
import { startTalk, type Talk } from './support/talk'

/** A talk that has begun, on its page. */
async function talking(page: Page, context: BrowserContext) {
  const api = new Api(context.request)
  const id = await startTalk(api)
  await page.goto(`/live/${id}`)
  const line = page.getByLabel('A line', { exact: true })
  await expect(line).toBeVisible()
  return { api, id, line }
}

test('lines written without a network arrive once each, and in their order', async ({
  page,
  hands,
  context,
}) => {
  const { api, id, line } = await talking(page, context)
  await context.setOffline(true)
  const texts = Array.from({ length: 30 }, (_, index) => `Line number ${index + 1}`)
  for (const [index, text] of texts.entries()) {
    await hands.write(line, text)
    await hands.enter(line)
    await expect(
      page.getByText(
        index === 0 ? 'One line on this device' : `${index + 1} lines on this device, ${index + 1} waiting`,
      ),
    ).toBeVisible()
  }
  await context.setOffline(false)
  await expect(page.getByText('All 30 lines are kept')).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.getByText('All 30 lines are kept')).toBeVisible()
  const talk = await api.get<Talk>(`/interviews/${id}`)
  expect(talk.notes.map((note) => note.text)).toEqual(texts)
})

test('what is tapped without a network arrives with its moment: more time, a question, the closing, the end', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const id = await startTalk(api)
  await api.post(`/interviews/${id}/questions`, { text: 'What fills your week?', topic: 'work' })
  await page.goto(`/live/${id}`)
  await expect(page.getByText('What fills your week?')).toBeVisible()
  await context.setOffline(true)

  await hands.tap(page.getByRole('button', { name: 'They offered more' }))
  await hands.tap(page.getByRole('menuitem', { name: '10 minutes more' }))
  await expect(page.getByText('of 40 minutes left')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Asked', exact: true }))
  await expect(page.getByText('Topics: 1 of 1')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Term', exact: true }))
  await hands.write(page.getByLabel('A line', { exact: true }), 'accession')
  await hands.enter(page.getByLabel('A line', { exact: true }))

  await hands.tap(page.getByRole('button', { name: 'Winding down' }))
  const closing = page.getByRole('region', { name: 'Closing' })
  await hands.tap(closing.getByRole('button', { name: 'They said yes' }))
  await hands.tap(closing.getByRole('button', { name: 'I thanked them' }))
  await hands.tap(
    closing.getByRole('group', { name: /^Resume advice/ }).getByRole('button', { name: 'Not asked' }),
  )
  await hands.write(page.getByLabel('Why not? A few words do.'), 'No time for it')
  await hands.enter(page.getByLabel('Why not? A few words do.'))
  await hands.write(page.getByLabel('accession'), 'giving an object its number')
  await hands.enter(page.getByLabel('accession'))
  await hands.tap(closing.getByRole('button', { name: 'They named somebody' }))
  await expect(page.getByRole('button', { name: 'Person', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await hands.tap(page.getByRole('button', { name: 'We are done' }))
  await expect(page.getByText('The talk is over.')).toBeVisible()
  expect((await api.get<Talk>(`/interviews/${id}`)).minutes_granted).toBe(0)

  await context.setOffline(false)
  await expect
    .poll(async () => (await api.get<Talk>(`/interviews/${id}`)).state, { timeout: 30_000 })
    .toBe('held')
  const talk = await api.get<Talk>(`/interviews/${id}`)
  expect(talk.minutes_granted).toBe(10)
  expect(talk.questions[0]?.asked_at).not.toBeNull()
  expect(talk.notes).toMatchObject([{ kind: 'term', meaning: 'giving an object its number' }])
  expect(Object.fromEntries(talk.closing.answers.map(({ step, said }) => [step, said]))).toEqual({
    names: 'yes',
    resume_advice: 'not_asked',
    keep_in_touch: 'yes',
    thanks: 'yes',
  })
})

test('a page that is killed before anything was sent still has every tap and line', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const id = await startTalk(api)
  await page.goto(`/live/${id}`)
  await expect(page.getByRole('button', { name: 'They offered more' })).toBeVisible()
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort(),
  )
  await hands.tap(page.getByRole('button', { name: 'They offered more' }))
  await hands.tap(page.getByRole('menuitem', { name: '5 minutes more', exact: true }))
  const line = page.getByLabel('A line', { exact: true })
  await hands.write(line, 'Kept before the end')
  await hands.enter(line)
  await expect(page.getByText('One line on this device, waiting')).toBeVisible()
  await hands.write(line, 'Half a li')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(`/live/${id}`)
  await expect(again.getByLabel('A line', { exact: true })).toHaveValue('Half a li')
  await expect(again.getByText('The line is kept', { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect.poll(async () => (await api.get<Talk>(`/interviews/${id}`)).minutes_granted).toBe(5)
})

test('lines of a talk that was closed without a network arrive from Today, once and in order', async ({
  page,
  hands,
  context,
}) => {
  const { api, id, line } = await talking(page, context)
  await context.setOffline(true)
  const texts = ['Came by way of a museum', 'Tuesdays are the long days', 'Ask Ben about grants']
  for (const text of texts) {
    await hands.write(line, text)
    await hands.enter(line)
    await expect(page.getByText(text)).toBeVisible()
  }
  await hands.tap(page.getByRole('button', { name: 'We are done' }))
  await expect(page.getByText('The talk is over.')).toBeVisible()
  await page.close()

  await context.setOffline(false)
  const today = await context.newPage()
  let letThrough = () => {}
  const held = new Promise<void>((done) => {
    letThrough = done
  })
  await today.route('**/notes/batch', async (route) => {
    await held
    await route.continue()
  })
  await today.goto('/')
  const waiting = today.getByText('3 lines wait on this device to be sent.')
  await expect(waiting).toBeVisible()
  await expect(today.getByRole('link', { name: 'Open the talk' })).toHaveAttribute('href', `/live/${id}`)
  letThrough()
  await expect(waiting).toBeHidden()
  const talk = await api.get<Talk>(`/interviews/${id}`)
  expect(talk.notes.map(({ text }) => text)).toEqual(texts)
  expect(talk.state).toBe('held')
})

test('where the session is over the talk says so; signing in sends what waits, and so does signing out', async ({
  page,
  hands,
  context,
  account,
  playwright,
}) => {
  const { id, line } = await talking(page, context)
  await context.clearCookies()
  await hands.write(line, 'Kept while signed out')
  await hands.enter(line)
  await hands.tap(page.getByRole('link', { name: 'Sign in' }))
  await hands.write(page.getByLabel('E-mail'), account.email)
  await hands.write(page.getByRole('textbox', { name: 'Password' }), PASSWORD)
  await hands.tap(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByText('The line is kept', { exact: true })).toBeVisible()

  await page.route('**/notes/batch', (route) => route.abort())
  await hands.write(line, 'Kept on the way out')
  await hands.enter(line)
  await expect(page.getByText('2 lines on this device, 1 waiting')).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByText('One line waits on this device to be sent.')).toBeVisible()
  await page.unroute('**/notes/batch')
  await hands.tap(page.getByRole('button', { name: 'Sign out' }))
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  const { baseURL, state: storageState } = account
  const own = await playwright.request.newContext({ baseURL, storageState })
  const { notes } = await new Api(own).get<Talk>(`/interviews/${id}`)
  expect(notes.map(({ text }) => text)).toEqual(['Kept while signed out', 'Kept on the way out'])
  await own.dispose()
})
