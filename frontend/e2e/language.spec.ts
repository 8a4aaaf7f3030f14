import { expect, test } from './support/fixtures'

test('the language is switched in one tap, lasts on this device, and dates follow it', async ({
  page,
  seeded: _,
}) => {
  await page.goto('/settings/appearance')
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { name: 'Ajustes', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.goto('/')
  await expect(page).toHaveTitle(/^Hoy/)
  const weekday = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'America/New_York' })
  await expect(page.getByText(new RegExp(weekday.format(new Date()), 'i')).first()).toBeVisible()
  await page.goto('/settings/appearance')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
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
