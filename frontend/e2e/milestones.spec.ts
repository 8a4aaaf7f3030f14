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
  context,
}, info) => {
  const api = new Api(context.request)
  const [knows, out, write] = ['Kenji', 'Olga', 'Wanda'].map((name) => `${name} ${info.project.name}`)
  for (const name of [knows, out, write]) await helper(api, name ?? '')
  await page.goto('/more')
  await page.getByRole('link', { name: /^Milestones/ }).click()
  await page.getByRole('button', { name: 'Write down some news' }).click()
  await page.getByLabel('What is the news?').selectOption('graduated')
  await page.getByRole('button', { name: 'Keep it, and see who should hear' }).click()
  await expect(page.getByText('A sentence is needed.')).toBeVisible()
  await expect(page.getByLabel('In a sentence')).toBeFocused()
  await page.keyboard.type('I graduated last week')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'I graduated last week', level: 1 })).toBeVisible()

  const row = (name = '') => page.getByRole('listitem').filter({ hasText: name })
  await row(knows).getByRole('button', { name: 'Kenji knows already' }).click()
  await expect(page.getByRole('region', { name: 'Who has heard' }).getByText(knows ?? '')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('region', { name: 'Who should hear' }).getByText(knows ?? '')).toBeVisible()

  await page.getByRole('button', { name: `More for ${out}` }).click()
  await page.getByRole('menuitem', { name: 'Leave Olga out' }).click()
  await page.getByLabel('Why not?').fill('She is on leave')
  await page.keyboard.press('Enter')
  const left = page.getByRole('region', { name: 'Left out' })
  await expect(left.getByText('She is on leave')).toBeVisible()
  await left.getByRole('button', { name: `Take back: ${out}` }).click()
  await expect(left).toHaveCount(0)

  await row(write).getByRole('button', { name: 'Write to Wanda' }).click()
  await expect(page).toHaveURL(/\/messages\//)
  await expect(page.getByText('I graduated last week').first()).toBeVisible()
  await page.goBack()
  await expect(row(write).getByRole('link', { name: 'Go on writing to Wanda' })).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Remove this milestone' }).click()
  await expect(page.getByRole('heading', { name: 'Milestones', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'I graduated last week', level: 1 })).toBeVisible()
})
