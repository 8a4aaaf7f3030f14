import type { Page } from '@playwright/test'
import { Api } from './support/account'
import { answersTo } from './support/asked'
import { expect, test } from './support/fixtures'
import type { Talk } from './support/talk'

/** What this device keeps, by its names; nothing before the client has made the place for it. */
const keysHere = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const places = await indexedDB.databases()
    if (!places.some(({ name }) => name === 'colloquy')) return []
    return new Promise((done) => {
      const opened = indexedDB.open('colloquy')
      opened.onsuccess = () => {
        const keys = opened.result.transaction('kept').objectStore('kept').getAllKeys()
        keys.onsuccess = () => done(keys.result.map(String))
        opened.result.close()
      }
    })
  })

test.use({ serviceWorkers: 'allow' })

test('two taps begin a talk without a network, it is with the server later, line by line, and opens again without one', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const name = `Orla Finch ${info.project.name}`
  const person = await api.post('/contacts', { name })
  const plan = await api.post('/interviews', { contact_id: person.id, form: 'phone' })
  await api.post(`/interviews/${plan.id}/questions`, { text: 'What surprised you?', topic: 'work' })
  const known = page.waitForResponse(answersTo('/interviews?state=planned'))
  await page.goto('/people')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await known
  await page.waitForLoadState('networkidle')
  await page.reload()
  await context.setOffline(true)
  await page.goto('/')
  await hands.tap(page.getByRole('link', { name: 'Talk now' }).locator('visible=true'))
  await hands.tap(page.getByRole('button', { name: new RegExp(name) }))
  await expect(page.getByRole('heading', { name: `Talking with ${name}` })).toBeVisible()
  await expect(page.getByText('What surprised you?')).toBeVisible()
  const line = page.getByLabel('A line', { exact: true })
  await hands.write(line, 'Came to it by chance')
  await hands.enter(line)
  await hands.tap(page.getByRole('button', { name: 'Asked', exact: true }))
  await hands.write(line, 'Half a th')
  await page.reload()
  await expect(page.getByText('Came to it by chance')).toBeVisible()
  await expect(page.getByText('One line on this device, waiting')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('The line is kept', { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(new RegExp(plan.id))
  await expect(line).toHaveValue('Half a th')
  const talk = () => api.get<Talk>(`/interviews/${plan.id}`)
  await expect
    .poll(async () => (await talk()).questions[0]?.asked_at, 'the tap comes after the line')
    .toBeTruthy()
  const { state, notes } = await talk()
  expect(state).toBe('in_progress')
  expect(notes.map(({ text }) => text)).toEqual(['Came to it by chance'])

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: `Talking with ${name}` })).toBeVisible()
  await expect(page.getByText('Came to it by chance'), 'what the server holds is here too').toBeVisible()
})

test('the preparation of a talk that is near opens without a network, and so does Today', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const name = `Edda Lund ${info.project.name}`
  const person = await api.post('/contacts', { name })
  const talk = await api.post('/interviews', { contact_id: person.id, form: 'phone' })
  await api.post(`/interviews/${talk.id}/questions`, { text: 'What surprised you?', topic: 'work' })
  await api.post(`/interviews/${talk.id}/schedule`, {
    scheduled_at: new Date(Date.now() + 20 * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    time_zone: 'America/New_York',
  })
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(() => keysHere(page)).toContainEqual(expect.stringMatching(/:answers$/))
  await page.reload()
  await context.setOffline(true)

  await page.goto(`/interviews/${talk.id}?step=plan`)
  const alone = page.getByText(/^No connection\./)
  await expect(page.getByRole('heading', { name: `Conversation with ${name}` })).toBeVisible()
  await expect(page.getByText('What surprised you?', { exact: true })).toBeVisible()
  await expect(alone).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await hands.tap(page.getByRole('link', { name: 'Today' }).locator('visible=true').last())
  await expect(page.getByRole('region', { name: 'Next conversation' })).toBeVisible()
  await context.setOffline(false)
  await expect(alone).toBeHidden()
})
