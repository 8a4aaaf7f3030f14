import { expect, test } from './support/fixtures'

test('a bank is copied, made one’s own, taken along, and comes back from its file', async ({
  page,
  seeded: _,
}, info) => {
  const name = `My bank ${info.project.name}`
  await page.goto('/questions')
  await page.getByRole('link', { name: 'For a brief exchange' }).click()
  await page.getByRole('button', { name: 'Copy to my own' }).click()
  await expect(page.getByText('This copy is yours. Change what you like.')).toBeVisible()
  await page.getByLabel('Its name').fill(name)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

  await page.getByRole('button', { name: 'Add a question' }).click()
  const question = page.getByLabel('The question')
  await question.fill('Do you like printing by hand?')
  await expect(page.getByText('Ask it open').first(), 'the check speaks while one writes').toBeVisible()
  await page.keyboard.press('Enter')
  await expect(question).toHaveValue('')
  const row = page.getByRole('listitem').filter({ hasText: 'Do you like printing by hand?' })
  await row.getByRole('button', { name: /^Keep mine/ }).click()
  await expect(row.getByText('Ask it open')).toBeHidden()
  await row.getByRole('button', { name: /^Remove/ }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toBeVisible()

  await page.getByRole('button', { name: 'More' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Download as a table' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`${name}.csv`)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Remove this bank' }).click()
  await expect(page.getByText(`${name} was removed.`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(row).toBeVisible()

  await page.goto('/questions')
  await page.getByRole('button', { name: 'Add a bank' }).click()
  await page.getByRole('menuitem', { name: 'Bring one in' }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles((await file.path()) ?? '')
  await page.getByRole('dialog').getByLabel('Its name').fill(name)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(
    page.getByText(`${name}: 0 added, 0 changed.`),
    'the same file twice changes nothing',
  ).toBeVisible()
})

test('questions are found by topic and by word, each with its reason', async ({ page, seeded: _ }) => {
  await page.goto('/questions')
  await expect(page.getByRole('region', { name: 'That come with Colloquy' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Search the questions')).toBeFocused()
  await page.getByLabel('Topic').selectOption('paths')
  await page.getByLabel('Search the questions').fill('prints')
  await expect(page).toHaveURL(/q=prints.*topic=paths|topic=paths.*q=prints/)
  await expect(page.getByText('How did you come to prints?')).toBeVisible()
  await expect(page.getByText('Everybody has a story of that.')).toBeVisible()
  await expect(page.getByText('1 question', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show the banks again' }).click()
  await expect(page.getByRole('region', { name: 'That come with Colloquy' })).toBeVisible()
})
