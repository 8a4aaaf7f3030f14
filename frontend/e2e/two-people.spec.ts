import { createAccount, PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'

test('a tab left open stops when somebody else signs in beside it, and goes on when its person is back', async ({
  page,
  hands,
  account,
  context,
  playwright,
}, info) => {
  const other = await createAccount(playwright.request, account.baseURL, `beside-${info.project.name}`)
  const signIn = async (email: string) => {
    const tab = await context.newPage()
    await tab.goto('/sign-in')
    await hands.write(tab.getByLabel('E-mail'), email)
    await hands.write(tab.getByRole('textbox', { name: 'Password' }), PASSWORD)
    await hands.tap(tab.getByRole('button', { name: 'Sign in' }))
    await expect(tab.getByRole('heading', { name: /Rosa/ })).toBeVisible()
    return tab
  }
  const nameAtTheServer = async () =>
    ((await (await context.request.get('/api/v1/me')).json()) as { name: string }).name

  await page.goto('/settings')
  const name = page.getByLabel('Your name')
  await expect(name).toHaveValue('Rosa Lind')
  const beside = await signIn(other.email)
  const stopped = page.getByRole('dialog', { name: 'Somebody else signed in here' })
  await expect(stopped).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(stopped).toBeVisible()

  /* What is on its way all the same, as what saves itself, is refused by the service. */
  const refused = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await name.evaluate((field: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    set?.call(field, 'Rosa Lima')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect((await refused).status()).toBe(401)
  expect(await nameAtTheServer()).toBe('Rosa Lind')
  await beside.close()

  await signIn(account.email)
  await expect(stopped).toBeHidden()
  await name.focus()
  await name.blur()
  await expect.poll(nameAtTheServer).toBe('Rosa Lima')
  await hands.write(name, 'Rosa Lind')
  await name.blur()
  await expect.poll(nameAtTheServer).toBe('Rosa Lind')
})
