import { PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'
import { linkedInFile } from './support/linkedin'

test.use({ storageState: { cookies: [], origins: [] } })

test('from signing up to a thank-you marked as sent', async ({ page }, info) => {
  test.setTimeout(120_000)
  const email = `journey-${info.project.name}-${Date.now()}@example.org`

  await test.step('sign up', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Make an account' }).click()
    await page.getByLabel('Your name').fill('Ana Ruiz')
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Make my account' }).click()
    await expect(page.getByRole('heading', { name: 'Welcome, Ana' })).toBeVisible()
  })

  await test.step('answer the first question, skip the others', async () => {
    await page.getByLabel('A field of work').fill('Museum curation')
    await page.getByRole('button', { name: 'Go to Today' }).click()
    await expect(page.getByText('Think of one person you could talk to')).toBeVisible()
  })

  await test.step('import 500 rows from LinkedIn', async () => {
    await page.goto('/imports')
    await page.getByLabel('Contacts file').setInputFiles({
      name: 'Connections.csv',
      mimeType: 'text/csv',
      buffer: linkedInFile(500),
    })
    await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeVisible()
    await page.getByRole('button', { name: 'Look through the rows' }).click()
    await page.getByRole('button', { name: /^Bring in \d+ people$/ }).click()
    await expect(page.getByRole('heading', { name: 'They are in your list' })).toBeVisible({
      timeout: 30_000,
    })
    await page.getByRole('link', { name: 'See the people' }).click()
    await expect(page.getByRole('status').filter({ hasText: /49\d people/ })).toBeVisible()
  })

  await test.step('say who is easiest, and find that person first', async () => {
    await page.getByLabel('Search people').fill('person14@example')
    await page.getByRole('link', { name: /Zoë/ }).first().click()
    await page.getByRole('tab', { name: 'About' }).click()
    await page.getByLabel('How easy it is to ask').selectOption('5')
    await page.goto('/people?sort=-comfort')
    await page.locator('a[data-row]').first().click()
    await expect(page.getByRole('heading', { level: 1, name: /Zoë/ })).toBeVisible()
  })

  await test.step('plan', async () => {
    await page.getByRole('button', { name: 'Prepare' }).click()
    await page.getByLabel('Goal 1').fill('How people get a first post in a museum')
    await page.getByLabel('Add a question').fill('What fills most of your week?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('What fills most of your week?')).toBeVisible()
    await page.getByRole('link', { name: 'Next: arrange a time' }).click()
  })

  await test.step('arrange', async () => {
    await page.getByRole('button', { name: 'I have asked' }).click()
    const soon = new Date(Date.now() + 2 * 3600_000)
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(soon)
    await page.getByLabel('Day and time').fill(local.replace(' ', 'T'))
    await page.getByLabel('Place, link or number').fill('City Museum, side door')
    await page.getByRole('button', { name: 'Save the time' }).click()
  })

  await test.step('hold', async () => {
    await page.getByRole('button', { name: 'Start the conversation' }).click()
    await expect(page.getByRole('heading', { name: /^Talking with Zoë/ })).toBeVisible()
    await page.getByLabel('A line', { exact: true }).fill('Labels take a third of her week')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Person', exact: true }).click()
    await page.getByLabel('A line', { exact: true }).fill('Ben Adeyemi, registrar')
    await page.keyboard.press('Enter')
    await expect(page.getByText('All 2 lines are kept')).toBeVisible()
    await page.getByRole('button', { name: 'We are done' }).click()
  })

  await test.step('write up', async () => {
    await page.getByLabel('In your own words').fill('More desk than I thought, and I like that.')
    await page.getByRole('radio', { name: 'Helpful' }).click()
    await expect(page.getByRole('radio', { name: 'Helpful' })).toBeChecked()
    await page.getByRole('radio', { name: '4' }).click()
    await expect(page.getByRole('radio', { name: '4' })).toBeChecked()
    await page.getByRole('button', { name: 'Done writing' }).click()
    await expect(page.getByRole('heading', { name: /^Your thank-you to Zoë/ })).toBeVisible()
  })

  await test.step('Today shows the thank-you that is owed, and why', async () => {
    await page.goto('/')
    const duty = page.locator('[data-task]').filter({ hasText: /thank/i })
    await expect(duty).toBeVisible()
    await duty.getByRole('link').click()
  })

  await test.step('mark it as sent', async () => {
    await page.getByRole('button', { name: 'Begin a letter' }).click()
    await page
      .getByRole('textbox', { name: 'Your words' })
      .fill('Dear Zoë,\n\nThank you for the hour.\n\nAna')
    await page.getByRole('button', { name: 'Labels take a third of her week' }).click()
    await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
      /Labels take a third of her week\./,
    )
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByRole('button', { name: 'Yes, note it' }).click()
    await expect(page.getByRole('heading', { name: /^You thanked Zoë/ })).toBeVisible()
    await page.goto('/')
    await expect(page.locator('[data-task]').filter({ hasText: /thank/i })).toHaveCount(0)
  })
})
