import { readFile } from 'node:fs/promises'
import { Api, createAccount, PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'
import { newcomer } from './support/newcomer'

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

test('a token is shown once and does what it may, a password is changed, and what is yours is taken along', async ({
  page,
  hands,
  context,
  account: { baseURL },
  playwright,
}, info) => {
  const mine = await createAccount(playwright.request, baseURL, info.testId)
  await newcomer(context, mine)
  await page.goto('/settings/tokens')
  await hands.tap(page.getByRole('button', { name: 'Make a token' }))
  await expect(page.getByLabel('What it is for'), 'what is missing is asked for').toBeFocused()
  await hands.write(page.getByLabel('What it is for'), 'My calendar')
  await hands.tap(page.getByRole('button', { name: 'Make a token' }))
  const token = await page.locator('code').innerText()
  const asProgram = async (method: 'GET' | 'POST', path: string) => {
    const program = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { Authorization: `Bearer ${token}` },
    })
    const answer = await program.fetch(`/api/v1${path}`, { method, data: { name: 'Ada Byrne' } })
    await program.dispose()
    return answer.status()
  }
  expect(await asProgram('GET', '/contacts')).toBe(200)
  expect(await asProgram('POST', '/contacts'), 'it was made to read').toBe(403)
  await hands.tap(page.getByRole('button', { name: 'I have kept it' }))
  await expect(page.getByText(token)).toHaveCount(0)
  await hands.tap(page.getByRole('button', { name: 'End for good: My calendar' }))
  await expect(page.getByText('My calendar is ended.')).toBeVisible()
  expect(await asProgram('GET', '/contacts')).toBe(401)

  await page.goto('/settings')
  const [now, next] = ['Password now', 'New password'].map((name) => page.getByRole('textbox', { name }))
  if (!now || !next) throw new Error('Two fields')
  await hands.write(now, 'not my password at all')
  await hands.write(next, 'five plain words stand together')
  await hands.tap(page.getByRole('button', { name: 'Change the password' }))
  await expect(now).toHaveAttribute('aria-invalid', 'true')
  await expect(now).toBeFocused()
  await hands.write(now, PASSWORD)
  await hands.tap(page.getByRole('button', { name: 'Change the password' }))
  await expect(page.getByText('Your password is changed.')).toBeVisible()

  await page.goto('/settings/data')
  const coming = page.waitForEvent('download')
  await hands.tap(page.getByRole('link', { name: 'Download: Everything' }))
  const everything = JSON.parse(await readFile(await (await coming).path(), 'utf8'))
  expect(everything.account).toMatchObject({ email: mine.email })
})
