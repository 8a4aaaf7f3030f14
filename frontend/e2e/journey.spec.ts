import { PASSWORD } from './support/account'
import { expect, test } from './support/fixtures'
import { linkedInFile } from './support/linkedin'
import { settled } from './support/settled'

test.use({ storageState: { cookies: [], origins: [] } })

test('from signing up to a thank-you marked as sent', async ({ page, hands }, info) => {
  test.setTimeout(180_000)
  const email = `journey-${info.project.name}-${Date.now()}@example.org`

  await test.step('sign up', async () => {
    await page.goto('/')
    await hands.tap(page.getByRole('link', { name: 'Make an account' }))
    await hands.write(page.getByLabel('Your name'), 'Ana Ruiz')
    await hands.write(page.getByLabel('E-mail'), email)
    await hands.write(page.getByRole('textbox', { name: 'Password' }), PASSWORD)
    await hands.tap(page.getByRole('button', { name: 'Make my account' }))
    await expect(page.getByRole('heading', { name: 'Welcome, Ana' })).toBeVisible()
  })

  await test.step('answer the first question, skip the others', async () => {
    await hands.write(page.getByLabel('A field of work'), 'Museum curation')
    await hands.tap(page.getByRole('button', { name: 'Go to Today' }))
    await expect(page.getByText('Think of one person you could talk to')).toBeVisible()
  })

  await test.step('import 500 rows from LinkedIn', async () => {
    await page.goto('/imports')
    await hands.attach(page.getByRole('button', { name: 'Choose a file' }), {
      name: 'Connections.csv',
      mimeType: 'text/csv',
      buffer: linkedInFile(500),
    })
    await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeVisible()
    await hands.tap(page.getByRole('button', { name: 'Look through the rows' }))
    await hands.tap(page.getByRole('button', { name: /^Bring in \d+ people$/ }))
    await expect(page.getByRole('heading', { name: 'They are in your list' })).toBeVisible({
      timeout: 30_000,
    })
    await hands.tap(page.getByRole('link', { name: 'See the people' }))
    await expect(page.getByRole('status').filter({ hasText: /49\d people/ })).toBeVisible()
  })

  await test.step('say who is easiest, and find that person first', async () => {
    await hands.write(page.getByLabel('Search people'), 'person14@example')
    await hands.tap(page.getByRole('link', { name: /Zoë/ }).first())
    await hands.tap(page.getByRole('tab', { name: 'About' }))
    await hands.choose(page.getByLabel('How easy it is to ask'), '5')
    await settled(page)
    await page.goto('/people?sort=-comfort')
    await hands.tap(page.locator('a[data-row]').first())
    await expect(page.getByRole('heading', { level: 1, name: /Zoë/ })).toBeVisible()
  })

  await test.step('plan', async () => {
    await hands.tap(page.getByRole('button', { name: 'Prepare' }))
    await hands.write(page.getByLabel('Goal 1'), 'How people get a first post in a museum')
    await hands.write(page.getByLabel('Add a question'), 'What fills most of your week?')
    await hands.enter(page.getByLabel('Add a question'))
    await expect(page.getByText('What fills most of your week?')).toBeVisible()
    await hands.tap(page.getByRole('link', { name: 'Next: arrange a time' }))
  })

  await test.step('arrange', async () => {
    await hands.tap(page.getByRole('button', { name: 'I have asked' }))
    const soon = new Date(Date.now() + 2 * 3600_000)
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(soon)
    await hands.write(page.getByLabel('Day and time'), local.replace(' ', 'T'))
    await hands.write(page.getByLabel('Place, link or number'), 'City Museum, side door')
    await hands.tap(page.getByRole('button', { name: 'Save the time' }))
  })

  await test.step('hold', async () => {
    await hands.tap(page.getByRole('button', { name: 'Start the conversation' }))
    await expect(page.getByRole('heading', { name: /^Talking with Zoë/ })).toBeVisible()
    const line = page.getByLabel('A line', { exact: true })
    await hands.write(line, 'Labels take a third of her week')
    await hands.enter(line)
    await hands.tap(page.getByRole('button', { name: 'Person', exact: true }))
    await hands.write(line, 'Ben Adeyemi, registrar')
    await hands.enter(line)
    await expect(page.getByText('All 2 lines are kept')).toBeVisible()
    await hands.tap(page.getByRole('button', { name: 'We are done' }))
  })

  await test.step('write up', async () => {
    await hands.write(page.getByLabel('In your own words'), 'More desk than I thought, and I like that.')
    await hands.tap(page.getByRole('radio', { name: 'Helpful' }))
    await expect(page.getByRole('radio', { name: 'Helpful' })).toBeChecked()
    await hands.tap(page.getByRole('radio', { name: '4' }))
    await expect(page.getByRole('radio', { name: '4' })).toBeChecked()
    await hands.tap(page.getByRole('button', { name: 'Done writing' }))
    await expect(page.getByRole('heading', { name: /^Your thank-you to Zoë/ })).toBeVisible()
  })

  await test.step('Today shows the thank-you that is owed, and why', async () => {
    await page.goto('/')
    const duty = page.locator('[data-task]').filter({ hasText: /thank/i })
    await expect(duty).toBeVisible()
    await hands.tap(duty.getByRole('link'))
  })

  await test.step('mark it as sent', async () => {
    await hands.tap(page.getByRole('button', { name: 'Begin a letter' }))
    await hands.write(
      page.getByRole('textbox', { name: 'Your words' }),
      'Dear Zoë,\n\nThank you for the hour.\n\nAna',
    )
    await hands.tap(page.getByRole('button', { name: 'Labels take a third of her week' }))
    await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
      /Labels take a third of her week\./,
    )
    await hands.tap(page.getByRole('button', { name: 'Mark as sent' }))
    await expect(page.getByRole('heading', { name: /^You thanked Zoë/ })).toBeVisible()
    await page.goto('/')
    await expect(page.locator('[data-task]').filter({ hasText: /thank/i })).toHaveCount(0)
  })
})
