import { expect, test } from './support/fixtures'

test('the language is switched in one tap, goes with the account to other devices, and dates follow it', async ({
  page,
  hands,
  browser,
  account,
  seeded: _,
}) => {
  await page.goto('/settings/appearance')
  await hands.tap(page.getByRole('radio', { name: 'Español' }))
  await expect(page.getByRole('heading', { name: 'Ajustes', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.goto('/')
  await expect(page).toHaveTitle(/^Hoy/)
  await expect(
    page
      .getByText(
        /^(Da las gracias a|Confirma la hora|Pon por escrito|Prepara tus preguntas|Infórmate sobre) /,
      )
      .first(),
  ).toBeVisible()
  const weekday = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'America/New_York' })
  await expect(page.getByText(new RegExp(weekday.format(new Date()), 'i')).first()).toBeVisible()
  const other = await browser.newContext({ baseURL: account.baseURL, storageState: account.state })
  const elsewhere = await other.newPage()
  await elsewhere.goto('/fields')
  await expect(elsewhere.getByRole('heading', { name: 'Campos', level: 1 })).toBeVisible()
  await other.close()
  await page.goto('/settings/appearance')
  await hands.tap(page.getByRole('radio', { name: 'English' }))
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await hands.tap(page.getByRole('radio', { name: 'As each device is set' }))
  await expect(page.getByRole('radio', { name: 'As each device is set' })).toBeChecked()
  await page.waitForLoadState('networkidle')
})

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('is answered in Spanish from the first page on', async ({ browser, account }) => {
    const context = await browser.newContext({
      baseURL: account.baseURL,
      locale: 'es-MX',
      storageState: { cookies: [], origins: [] },
    })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(page.getByLabel('Contraseña', { exact: true })).toBeVisible()
    await context.close()
  })
})
