import { Api } from './support/account'
import { expect, test } from './support/fixtures'

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
})
