import { PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'

test.use({ storageState: { cookies: [], origins: [] } })

test('whoever is signed out signs in and lands where they wanted to go', async ({ page, hands, account }) => {
  await page.goto('/people?sort=-comfort')
  await expect(page.getByText('Sign in to go on where you were.')).toBeVisible()
  await hands.write(page.getByLabel('E-mail'), account.email)
  await hands.write(page.getByRole('textbox', { name: 'Password' }), 'not the right password')
  await hands.tap(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByText('That address and password do not go together.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeFocused()
  await hands.write(page.getByRole('textbox', { name: 'Password' }), PASSWORD)
  await hands.enter(page.getByRole('textbox', { name: 'Password' }))
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/sort=-comfort/)
})

test('signing out closes the door behind oneself', async ({ page, hands, account }) => {
  await page.goto('/sign-in')
  await hands.write(page.getByLabel('E-mail'), account.email)
  await hands.write(page.getByRole('textbox', { name: 'Password' }), PASSWORD)
  await hands.tap(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByRole('heading', { name: /Rosa/ })).toBeVisible()
  await page.goto('/settings')
  await hands.tap(page.getByRole('button', { name: 'Sign out' }))
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
})
