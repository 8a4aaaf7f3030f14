import { Api } from './support/account'
import { expect, test } from './support/fixtures'

test('somebody who was deleted is taken back', async ({ page, hands, context }, info) => {
  const api = new Api(context.request)
  const name = `Lost Lena ${info.project.name}`
  const person = await api.post('/contacts', { name })
  await api.remove(`/contacts/${person.id}`)
  await page.goto('/settings/deleted')
  await hands.tap(page.getByRole('button', { name: `Take ${name} back` }))
  await expect(page.getByText(`${name} is back.`)).toBeVisible()
  await page.goto(`/people/${person.id}`)
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
})

test('one begins to advise in one step, changes it in place, and can stop and take that back', async ({
  page,
  hands,
  seeded: _,
}) => {
  await page.goto('/settings/adviser')
  await hands.write(page.getByLabel('What you do'), 'Registrar')
  await hands.tap(page.getByRole('button', { name: 'I would talk with students' }))
  await expect(page.getByRole('heading', { name: 'You would talk with students' })).toBeVisible()
  await hands.choose(page.getByLabel('How long you would talk'), '40')
  const form = page
    .getByRole('group', { name: 'How you would talk' })
    .getByRole('button', { name: 'By video' })
  await hands.tap(form)
  await expect(form).toHaveAttribute('aria-pressed', 'true')
  await hands.tap(page.getByRole('button', { name: 'Advise no longer' }))
  await expect(page.getByText('You do not advise any more. What you wrote stays.')).toBeVisible()
  await hands.undo(page)
  await expect(page.getByLabel('How long you would talk')).toHaveValue('40')
  await hands.tap(page.getByRole('button', { name: 'Advise no longer' }))
  await expect(page.getByRole('heading', { name: 'I would talk with students' })).toBeVisible()
})
