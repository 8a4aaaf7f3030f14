import { Api } from './support/account'
import { expect, test } from './support/fixtures'

test('an organization is added, told about in place, and comes back with its people when it was removed', async ({
  page,
  hands,
  context,
}, info) => {
  const name = `Paper Mill ${info.project.name}`
  await page.goto('/organizations')
  await hands.tap(page.getByRole('button', { name: 'Add an organization' }))
  await expect(page.getByLabel('Its name')).toBeFocused()
  await hands.write(page.getByLabel('Its name'), name)
  await hands.enter(page.getByLabel('Its name'))
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await hands.choose(page.getByLabel('Kind'), 'company')
  await hands.write(page.getByLabel('Field of work'), 'Paper')
  await hands.leave(page.getByLabel('Field of work'))
  await expect(page.getByText('Company · Paper')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Add an address' }))
  await hands.write(page.getByLabel('The address'), '2 Mill Lane')
  await hands.tap(page.getByRole('button', { name: 'Keep it' }))
  await expect(page.getByRole('textbox', { name: 'Address 1' })).toHaveValue('2 Mill Lane')

  const api = new Api(context.request)
  const person = await api.post('/contacts', { name: `Ada Holm ${info.project.name}` })
  await api.post(`/contacts/${person.id}/positions`, { organization_name: name, title: 'Miller' })
  await page.reload()
  const there = page.getByRole('region', { name: 'People you know there' })
  await expect(there.getByText('Miller')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'More' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Remove this organization' }))
  await expect(page.getByText(`${name} was removed.`)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(there.getByText('Miller')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Address 1' })).toHaveValue('2 Mill Lane')

  await page.goto('/more')
  await hands.tap(page.getByRole('button', { name: 'Search and do' }))
  await expect(page.getByRole('combobox')).toBeFocused()
  await hands.write(page.getByRole('combobox'), name)
  await hands.tap(page.getByRole('group', { name: 'Organizations' }).getByRole('option', { name }))
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
})
