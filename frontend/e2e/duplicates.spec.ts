import { Api } from './support/account'
import { expect, test } from './support/fixtures'

test('two entries become one, and are parted again later', async ({ page, hands, context }, info) => {
  const api = new Api(context.request)
  const name = `Noor Vale ${info.project.name}`
  const email = `noor-${info.project.name}@example.org`
  await api.post('/contacts', { name, emails: [{ address: email }], title: 'Registrar' })
  await api.post('/contacts', { name, emails: [{ address: email }], notes: 'Met at the fair' })
  await page.goto('/duplicates')
  const pair = page.getByRole('listitem').filter({ hasText: name })
  await hands.tap(pair.getByRole('button', { name: 'Look side by side' }))
  await hands.tap(pair.getByRole('button', { name: 'Make them one' }))
  await expect(page.getByText(`${name} is one person now.`)).toBeVisible()
  await page.reload()
  await hands.tap(page.getByRole('button', { name: `Part ${name} again` }))
  await expect(page.getByRole('button', { name: `Part ${name} again` })).toHaveCount(0)
  await expect(pair.getByRole('button', { name: 'Look side by side' })).toBeVisible()
})
