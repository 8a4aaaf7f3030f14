import { Api } from './support/account'
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
