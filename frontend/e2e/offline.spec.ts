import { Api } from './support/account'
import { expect, test } from './support/fixtures'

type Talk = { id: string; notes: { text: string }[] }

async function startTalk(api: Api): Promise<string> {
  const person = await api.post('/contacts', { name: 'Nora Quist' })
  const talk = await api.post(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  return talk.id
}

test('a page that is closed while one types loses nothing', async ({ page, context }) => {
  const id = await startTalk(new Api(context.request))
  await page.goto(`/live/${id}`)
  const line = page.getByLabel('A line', { exact: true })
  await line.pressSequentially('She began as a volun')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(`/live/${id}`)
  await expect(again.getByLabel('A line', { exact: true })).toHaveValue('She began as a volun')
})

test('lines written without a network arrive once each, and in their order', async ({ page, context }) => {
  const api = new Api(context.request)
  const id = await startTalk(api)
  await page.goto(`/live/${id}`)
  await expect(page.getByRole('heading', { name: 'Talking with Nora Quist' })).toBeVisible()
  await context.setOffline(true)
  const line = page.getByLabel('A line', { exact: true })
  const texts = Array.from({ length: 30 }, (_, index) => `Line number ${index + 1}`)
  for (const [index, text] of texts.entries()) {
    await line.fill(text)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${index + 1} lines on this device, ${index + 1} waiting`)).toBeVisible()
  }
  await context.setOffline(false)
  await expect(page.getByText('All 30 lines are kept')).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.getByText('All 30 lines are kept')).toBeVisible()
  const talk = await api.get<Talk>(`/interviews/${id}`)
  expect(talk.notes.map((note) => note.text)).toEqual(texts)
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the live page opens again without a network', async ({ page, context }) => {
    const id = await startTalk(new Api(context.request))
    await page.goto(`/live/${id}`)
    await expect(page.getByRole('heading', { name: 'Talking with Nora Quist' })).toBeVisible()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await page.getByLabel('A line', { exact: true }).fill('Kept')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Kept', { exact: true })).toBeVisible()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Talking with Nora Quist' })).toBeVisible()
    await expect(page.getByText('Kept', { exact: true })).toBeVisible()
  })
})
