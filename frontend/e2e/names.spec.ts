import { Api } from './support/account'
import { expect, test } from './support/fixtures'

test('a name that was given becomes a person, without anybody twice, and the way to them is told', async ({
  page,
  context,
}, info) => {
  const api = new Api(context.request)
  const giver = await api.post('/contacts', { name: 'Ana Winter' })
  const name = `Ruben Vale ${info.project.name}`
  await api.post('/referrals', { named_by_id: giver.id, name, why: 'Knows the archive' })
  await page.goto(`/people/${giver.id}`)
  await page.getByRole('tab', { name: 'Names' }).click()
  await page.getByRole('button', { name: `Add ${name} to your list` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add as somebody new' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('tab', { name: 'Names' }).click()
  const way = page.getByRole('navigation', { name: `The way to ${name}` })
  await expect(way.getByRole('listitem')).toHaveText(['Ana Winter', name])
})

test('leave to keep in touch is kept with its rhythm', async ({ page, context }) => {
  const api = new Api(context.request)
  const person = await api.post('/contacts', { name: 'Olga Brandt' })
  await page.goto(`/people/${person.id}`)
  await page.getByRole('tab', { name: 'About' }).click()
  await page.getByRole('button', { name: 'They said yes' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('How often').selectOption('3')
  await page.reload()
  await page.getByRole('tab', { name: 'About' }).click()
  await expect(page.getByRole('button', { name: 'They said yes' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('How often')).toHaveValue('3')
})
