import { Api, PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'

type WithId = { id: string }

test('a conversation that is deleted takes its duties along, and comes back with them', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const person = await api.post<WithId>('/contacts', { name: 'Ilse Brandt' })
  const talk = await api.post<WithId>(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${talk.id}/notes`, { kind: 'point', text: 'Half the days are grants' })
  await api.post(`/interviews/${talk.id}/hold`)
  const owed = async () => {
    const tasks = await api.get<{ items: { interview_id: string | null }[] }>('/tasks?limit=100')
    return tasks.items.filter(({ interview_id }) => interview_id === talk.id).length
  }
  const before = await owed()
  expect(before).toBeGreaterThan(0)

  const remove = async () => {
    await hands.tap(page.getByRole('button', { name: 'More', exact: true }).first())
    await hands.tap(page.getByRole('menuitem', { name: 'Delete this conversation' }))
    await expect(page).toHaveURL(new RegExp(`/people/${person.id}`))
    await expect(page.getByText('The conversation with Ilse Brandt was deleted.')).toBeVisible()
  }
  await page.goto(`/interviews/${talk.id}`)
  await remove()
  expect(await owed()).toBe(0)
  await hands.undo(page)
  await expect(page).toHaveURL(new RegExp(`/interviews/${talk.id}`))
  expect(await owed()).toBe(before)

  await remove()
  await page.goto('/settings/deleted')
  await hands.tap(page.getByRole('button', { name: 'Take back: Conversation, Ilse Brandt' }))
  await expect(page.getByText('Ilse Brandt is back.')).toBeVisible()
  expect(await owed()).toBe(before)
})

test('a question that is removed comes back to its place, with what was asked and answered', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const person = await api.post<WithId>('/contacts', { name: 'Tove Lund' })
  const talk = await api.post<WithId>('/interviews', { contact_id: person.id, form: 'phone' })
  const texts = ['How did you come to this?', 'What does a week look like?', 'What would you do again?']
  for (const text of texts) await api.post(`/interviews/${talk.id}/questions`, { text })
  const guide = async () => (await api.get<{ questions: WithId[] }>(`/interviews/${talk.id}/guide`)).questions
  const middle = (await guide())[1]?.id
  await api.patch(`/interview_questions/${middle}`, { must_ask: true, answer: 'Mostly grants' })
  const before = await guide()
  await page.goto(`/interviews/${talk.id}`)
  await hands.tap(page.getByRole('button', { name: `Remove: ${texts[1]}` }))
  await expect(page.getByText('Question removed.')).toBeVisible()
  expect(await guide()).toHaveLength(2)
  await hands.undo(page)
  await expect(page.getByRole('button', { name: `Remove: ${texts[1]}` })).toBeVisible()
  expect((await guide()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect((await guide())[1]).toMatchObject({ id: middle, must_ask: true, answer: 'Mostly grants' })
})

test('what really ends says so before it is pressed, and afterwards what to do', async ({
  page,
  hands,
  context,
  playwright,
  account,
}) => {
  const elsewhere = await playwright.request.newContext({
    baseURL: account.baseURL,
    userAgent: 'Firefox/140 Linux',
    extraHTTPHeaders: { Origin: account.baseURL },
  })
  await elsewhere.post('/api/v1/sessions', { data: { email: account.email, password: PASSWORD } })
  await page.goto('/settings/sessions')
  const signOut = page.getByRole('button', { name: 'Sign out there: Firefox, Linux' }).first()
  await expect(signOut).toHaveAccessibleDescription(/has to sign in there again/)
  await hands.tap(signOut)
  await expect(page.getByText(/Firefox, Linux is signed out\. If that was a mistake/)).toBeVisible()
  expect((await elsewhere.get('/api/v1/me')).status()).toBe(401)
  await elsewhere.dispose()

  const api = new Api(context.request)
  await api.post('/tokens', { name: 'Report script', scopes: ['read'] })
  await page.goto('/settings/tokens')
  const end = page.getByRole('button', { name: 'End for good: Report script' })
  await expect(end).toHaveAccessibleDescription(/is refused from then on/)
  await hands.tap(end)
  await expect(page.getByText(/Report script is ended\. If that was a mistake/)).toBeVisible()
})
