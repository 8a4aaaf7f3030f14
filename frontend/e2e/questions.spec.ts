import { expect, test } from './support/fixtures'

test('a bank is copied, made one’s own, taken along, and comes back from its file', async ({
  page,
  hands,
  seeded: _,
}, info) => {
  const name = `My bank ${info.project.name}`
  await page.goto('/questions')
  await hands.tap(page.getByRole('link', { name: 'For a brief exchange' }))
  await hands.tap(page.getByRole('button', { name: 'Copy to my own' }))
  await expect(page.getByText('This copy is yours. Change what you like.')).toBeVisible()
  await hands.write(page.getByLabel('Its name'), name)
  await hands.leave(page.getByLabel('Its name'))
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

  await hands.tap(page.getByRole('button', { name: 'Add a question' }))
  const question = page.getByLabel('The question')
  await hands.write(question, 'Do you like printing by hand?')
  await expect(page.getByText('Ask it open').first(), 'the check speaks while one writes').toBeVisible()
  await hands.enter(question)
  await expect(question).toHaveValue('')
  const row = page.getByRole('listitem').filter({ hasText: 'Do you like printing by hand?' })
  await hands.tap(row.getByRole('button', { name: /^Keep mine/ }))
  await expect(row.getByText('Ask it open')).toBeHidden()
  await hands.tap(row.getByRole('button', { name: /^Remove/ }))
  await expect(row).toHaveCount(0)
  await hands.undo(page)
  await expect(row).toBeVisible()

  await hands.tap(page.getByRole('button', { name: 'More' }))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    hands.tap(page.getByRole('menuitem', { name: 'Download as a table' })),
  ])
  expect(file.suggestedFilename()).toBe(`${name}.csv`)
  await hands.tap(page.getByRole('button', { name: 'More' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Remove this bank' }))
  await expect(page.getByText(`${name} was removed.`)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(row).toBeVisible()

  await page.goto('/questions')
  await hands.tap(page.getByRole('button', { name: 'Add a bank' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Bring one in' }))
  await hands.attach(page.getByRole('button', { name: 'Choose a file' }), await file.path())
  await hands.write(page.getByRole('dialog').getByLabel('Its name'), name)
  await hands.tap(page.getByRole('button', { name: 'Bring it in' }))
  await expect(
    page.getByText(`${name}: 0 added, 0 changed.`),
    'the same file twice changes nothing',
  ).toBeVisible()
})

test('questions are found by topic and by word, each with its reason', async ({ page, hands, seeded: _ }) => {
  await page.goto('/questions')
  await expect(page.getByRole('region', { name: 'That come with Colloquy' })).toBeVisible()
  await hands.choose(page.getByLabel('Topic'), 'paths')
  await hands.write(page.getByLabel('Search the questions'), 'prints')
  await expect(page).toHaveURL(/q=prints.*topic=paths|topic=paths.*q=prints/)
  await expect(page.getByText('How did you come to prints?')).toBeVisible()
  await expect(page.getByText('Everybody has a story of that.')).toBeVisible()
  await expect(page.getByText('1 question', { exact: true })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Show the banks again' }))
  await expect(page.getByRole('region', { name: 'That come with Colloquy' })).toBeVisible()
})
