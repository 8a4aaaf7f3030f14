import { Api, createAccount } from './support/account'
import { expect, test } from './support/fixtures'
import { newcomer } from './support/newcomer'

test('a call to confirm is kept try by try, and what was confirmed by mistake is not', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const person = await api.post('/contacts', { name: 'Iris Vance' })
  const talk = await api.post('/interviews', { contact_id: person.id, form: 'phone' })
  const agree = (hours: number) =>
    api.post(`/interviews/${talk.id}/schedule`, {
      scheduled_at: new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
      time_zone: 'America/Los_Angeles',
    })
  await agree(20)
  await page.goto(`/interviews/${talk.id}`)
  await expect(page.getByText(/ there \(America\/Los_Angeles\)$/)).toHaveCount(2)
  await hands.tap(page.getByRole('button', { name: 'I left a message' }))
  await expect(page.getByText(/: I left a message$/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'They confirmed' }))
  await expect(page.getByText(/^Confirmed/)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByText(/^Scheduled/)).toBeVisible()

  await agree(0.5)
  await page.goto(`/people/${person.id}`)
  await hands.tap(page.getByRole('button', { name: 'Start the conversation' }))
  await expect(page).toHaveURL(`/live/${talk.id}`)
})

test('something put off comes back with one tap', async ({ page, hands, context }) => {
  const api = new Api(context.request)
  await api.post('/tasks', {
    title: 'Return the catalogue',
    due_at: new Date().toISOString(),
    time_zone: 'UTC',
  })
  await page.goto('/')
  const task = page.locator('[data-task]').filter({ hasText: 'Return the catalogue' })
  await hands.tap(task.getByRole('button', { name: 'Put off: Return the catalogue' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Until tomorrow' }))
  await expect(task).toHaveCount(0)
  await hands.undo(page)
  await expect(task).toBeVisible()

  await hands.tap(task.getByRole('button', { name: 'Put off: Return the catalogue' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Pick a day' }))
  const day = page.getByRole('dialog').getByLabel('Day', { exact: true })
  await hands.write(day, '2020-01-01')
  await hands.tap(page.getByRole('button', { name: 'Put it off' }))
  await expect(page.getByText('A day after today is needed.')).toBeVisible()
  const inTwenty = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await hands.write(day, inTwenty)
  await hands.tap(page.getByRole('button', { name: 'Put it off' }))
  await expect(task).toHaveCount(0)
  type Open = { items: { title: string; snoozed_until: string | null }[] }
  const until = async () => {
    const { items } = await api.get<Open>('/tasks?state=open&limit=100')
    return items.find(({ title }) => title === 'Return the catalogue')?.snoozed_until?.slice(0, 10)
  }
  await expect.poll(until).toBe(inTwenty)
})

test('what Today has no room for at first is counted, and shown below when asked for', async ({
  page,
  hands,
  context,
  playwright,
  account,
}, info) => {
  const api = await newcomer(context, await createAccount(playwright.request, account.baseURL, info.testId))
  const due = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
  for (let at = 1; at <= 42; at++) {
    await api.post('/tasks', { title: `Letter ${at}`, due_at: due(at + 60), time_zone: 'UTC' })
  }
  const { items, more } = await api.get<{ items: unknown[]; more: number }>('/today')
  expect(more).toBeGreaterThanOrEqual(2)
  await page.goto('/')
  await hands.tap(page.getByRole('button', { name: `Show ${items.length + more - 7} more` }))
  const after = page.getByRole('region', { name: 'After these' })
  await expect(after.getByRole('listitem')).toHaveCount(more)
  await expect(after.getByText('Letter 42')).toBeVisible()
  await expect(page.locator('[data-task]')).toHaveCount(items.length + more)
})
