import { Api } from './support/account'
import { expect, test } from './support/fixtures'

type WithId = { id: string }

/** Somebody who was talked with, and thanked: one who may hear of news. */
async function helper(api: Api, name: string): Promise<string> {
  const person = await api.post<WithId>('/contacts', { name, source: 'friend' })
  const talk = await api.post<WithId>('/interviews', { contact_id: person.id, form: 'phone' })
  await api.post(`/interviews/${talk.id}/hold`)
  await api.post(`/interviews/${talk.id}/thank`, { channel: 'email' })
  return person.id
}

test('news is written down, one is told, one is left out, and a message is begun', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const [knows, out, write] = ['Kenji', 'Olga', 'Wanda'].map((name) => `${name} ${info.project.name}`)
  for (const name of [knows, out, write]) await helper(api, name ?? '')
  await page.goto('/more')
  await hands.tap(page.getByRole('link', { name: /^Milestones/ }))
  await hands.tap(page.getByRole('button', { name: 'Write down some news' }))
  await hands.choose(page.getByLabel('What is the news?'), 'graduated')
  await hands.tap(page.getByRole('button', { name: 'Keep it, and see who should hear' }))
  await expect(page.getByText('A sentence is needed.')).toBeVisible()
  const sentence = page.getByLabel('In a sentence')
  await expect(sentence).toBeFocused()
  await hands.write(sentence, 'I graduated last week')
  await hands.enter(sentence)
  await expect(page.getByRole('heading', { name: 'I graduated last week', level: 1 })).toBeVisible()

  const row = (name = '') => page.getByRole('listitem').filter({ hasText: name })
  await hands.tap(row(knows).getByRole('button', { name: 'Kenji knows already' }))
  await expect(page.getByRole('region', { name: 'Who has heard' }).getByText(knows ?? '')).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('region', { name: 'Who should hear' }).getByText(knows ?? '')).toBeVisible()

  await hands.tap(page.getByRole('button', { name: `More for ${out}` }))
  await hands.tap(page.getByRole('menuitem', { name: 'Leave Olga out' }))
  await hands.write(page.getByLabel('Why not?'), 'She is on leave')
  await hands.enter(page.getByLabel('Why not?'))
  const left = page.getByRole('region', { name: 'Left out' })
  await expect(left.getByText('She is on leave')).toBeVisible()
  await hands.tap(left.getByRole('button', { name: `Take back: ${out}` }))
  await expect(left).toHaveCount(0)

  await hands.tap(row(write).getByRole('button', { name: 'Write to Wanda' }))
  await expect(page).toHaveURL(/\/messages\//)
  await expect(page.getByText('I graduated last week').first()).toBeVisible()
  await page.goBack()
  await expect(row(write).getByRole('link', { name: 'Go on writing to Wanda' })).toBeVisible()

  await hands.tap(page.getByRole('button', { name: 'More', exact: true }))
  await hands.tap(page.getByRole('menuitem', { name: 'Remove this milestone' }))
  await expect(page.getByText('The milestone was removed.')).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('heading', { name: 'I graduated last week', level: 1 })).toBeVisible()
})
