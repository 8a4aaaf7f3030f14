import { Api, createAccount } from './support/account'
import { expect, test } from './support/fixtures'
import { newcomer } from './support/newcomer'
import { openPart } from './support/parts'

type Referral = { id: string; loop: string; may_use_name: string; state: string }

test('a name that was given becomes a person, and whoever gave it hears what came of it', async ({
  page,
  hands,
  context,
  playwright,
  account,
}, info) => {
  const api = await newcomer(context, await createAccount(playwright.request, account.baseURL, 'names'))
  const giver = await api.post('/contacts', { name: 'Ana Winter', source: 'teacher' })
  const name = `Ruben Vale ${info.project.name}`
  const named = async () => (await api.get<{ items: Referral[] }>(`/referrals?named_by=${giver.id}`)).items[0]
  await page.goto(`/people/${giver.id}`)
  await openPart(page, hands, 'Names')
  await hands.tap(page.getByRole('button', { name: 'Add a name' }))
  await hands.tap(page.getByRole('button', { name: 'Keep the name' }))
  await expect(page.getByText('A name is needed.')).toBeVisible()
  await hands.write(page.getByRole('form', { name: 'Add a name' }).getByLabel('Name', { exact: true }), name)
  await hands.write(page.getByLabel('Why Ana thought of them'), 'Knows the archive')
  await hands.tap(page.getByRole('button', { name: 'Keep the name' }))
  await expect(page.getByText(`${name} is kept here.`)).toBeVisible()

  await hands.tap(
    page.getByRole('group', { name: /that Ana named them/ }).getByRole('button', { name: 'Yes' }),
  )
  await expect(page.getByText('Noted.')).toBeVisible()
  expect((await named())?.may_use_name).toBe('yes')
  await hands.tap(page.getByRole('button', { name: `Let ${name} go` }))
  await expect(page.getByText('Put aside.')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: `Take ${name} up again` }))
  expect((await named())?.state).not.toBe('accepted')

  await hands.tap(page.getByRole('button', { name: `Add ${name} to your list` }))
  await hands.tap(page.getByRole('button', { name: 'Add as somebody new' }))
  await hands.tap(page.getByRole('link', { name, exact: true }))
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await openPart(page, hands, 'Names')
  const way = page.getByRole('navigation', { name: `The way to ${name}` })
  await expect(way.getByRole('listitem')).toHaveText(['You', 'Ana Winter', name])

  const person = page.url().match(/people\/([\w-]+)/)?.[1]
  const talk = await api.post(`/contacts/${person}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${talk.id}/hold`)
  await page.goto('/')
  const more = page.getByRole('button', { name: /^Show \d+ more$/ })
  const done = page.getByRole('button', { name: `Mark as done: Tell Ana Winter that you met ${name}` })
  await expect(more.or(done).first()).toBeVisible()
  if (await more.isVisible()) await hands.tap(more)
  await hands.tap(done)
  await expect(page.getByText(`Done: Tell Ana Winter that you met ${name}`)).toBeVisible()
  await expect.poll(async () => (await named())?.loop).toBe('closed')
  await hands.undo(page)
  await expect.poll(async () => (await named())?.loop).toBe('open')
})

test('leave to keep in touch is kept with its rhythm, and what is missing for going back is told', async ({
  page,
  hands,
  context,
}) => {
  const api = new Api(context.request)
  const person = await api.post('/contacts', { name: 'Olga Brandt' })
  const talk = await api.post(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${talk.id}/hold`)
  await page.goto(`/people/${person.id}`)
  await openPart(page, hands, 'About')
  const yes = page.getByRole('button', { name: 'They said yes' })
  await hands.tap(yes)
  await hands.choose(page.getByLabel('How often'), '3')
  await expect(page.getByText('The next good moment:')).toBeVisible()
  await page.reload()
  await expect(yes).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('How often')).toHaveValue('3')
  await hands.tap(page.getByRole('button', { name: 'They said no' }))
  await expect(page.getByLabel('How often')).toBeHidden()
  await hands.undo(page)
  await expect(page.getByLabel('How often')).toHaveValue('3')

  const missing = page.getByRole('region', { name: 'Writing to Olga when you are searching' })
  await expect(missing.getByText('Your thank-you went out.')).toContainText('(not yet)')
  await hands.tap(missing.getByRole('link', { name: 'Begin a draft all the same' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Write to Olga, or call' })).toBeVisible()
  await expect(page).toHaveURL(/kind=renewed_contact/)
})
