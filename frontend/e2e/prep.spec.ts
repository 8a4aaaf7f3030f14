import type { Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, test } from './support/fixtures'
import { printed } from './support/printing'

/** A conversation of its own for each test, so that none meets the questions of another. */
async function plan(page: Page, name: string, questions: readonly string[] = []): Promise<string> {
  const api = new Api(page.request)
  const person = await api.post('/contacts', { name, organization_name: 'Harbor Museum', source: 'teacher' })
  const talk = await api.post('/interviews', { contact_id: person.id, form: 'phone' })
  for (const text of questions) await api.post(`/interviews/${talk.id}/questions`, { text })
  return talk.id
}

const rows = (page: Page) => page.locator('li[data-id]')

test('what is missing is named, leads to its place, and is gone once it is there', async ({
  page,
  hands,
  seeded: _,
}) => {
  await page.goto(`/interviews/${await plan(page, 'Ines Prado')}`)
  const ready = page.getByRole('region', { name: 'How ready you are' })
  await hands.tap(ready.getByRole('link', { name: /Decide what you hope to learn/ }))
  await expect(page).toHaveURL(/#goals$/)
  await hands.write(page.getByLabel('Goal 1'), 'How a registrar came to her work, and what fills her days')
  await hands.leave(page.getByLabel('Goal 1'))
  await expect(ready.getByText(/Decide what you hope to learn/)).toHaveCount(0)
  await expect(ready.getByText(/Look up the person/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'What did they do before?' }))
  await hands.write(page.getByLabel('What did they do before?'), 'Ten years in a print workshop')
  await hands.tap(page.getByRole('button', { name: 'Keep it' }))
  await expect(page.getByRole('paragraph').filter({ hasText: 'Ten years in a print workshop' })).toBeVisible()
  await expect(ready.getByText(/Look up the person/)).toHaveCount(0)
  await hands.tap(page.getByRole('radio', { name: '2', exact: true }))
  await hands.write(page.getByLabel('Why?'), 'Too quiet for me, I think')
  await hands.leave(page.getByLabel('Why?'))
  await hands.tap(ready.getByRole('link', { name: /Check the spelling/ }))
  await hands.tap(page.getByRole('button', { name: 'I looked up the spelling' }))
  await expect(page.getByText('You looked it up')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked()
  await expect(page.getByLabel('Why?')).toHaveValue('Too quiet for me, I think')
  await expect(ready.getByText(/Check the spelling/)).toHaveCount(0)
})

test('several questions of the bank at once, found by topic and by words', async ({
  page,
  hands,
  seeded: _,
}) => {
  await page.goto(`/interviews/${await plan(page, 'Omar Haddad')}`)
  await hands.tap(page.getByRole('button', { name: 'Look through the question banks' }))
  const bank = page.getByRole('dialog', { name: 'Question banks' })
  await hands.tap(bank.getByRole('tab', { name: 'All banks' }))
  await hands.choose(bank.getByLabel('Topic'), 'Paths and advancement')
  await hands.tap(bank.getByRole('checkbox').nth(0))
  await hands.tap(bank.getByRole('checkbox').nth(1))
  await hands.tap(bank.getByRole('button', { name: 'Take 2 questions' }))
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByText(/^About \d+ of \d+ minutes/)).toBeVisible()
})

test('a closed question is remarked on; the rewrite is taken, or one keeps one’s own', async ({
  page,
  hands,
  seeded: _,
}) => {
  await page.goto(
    `/interviews/${await plan(page, 'Pia Holm', ['How much do you earn?', 'Do you like your job?'])}`,
  )
  const pay = rows(page).filter({ hasText: 'How much do you earn?' })
  await expect(pay).toContainText('Not what they earn')
  await hands.tap(pay.getByRole('button', { name: /^Accept: What range/ }))
  await expect(rows(page).first().locator('p').first()).toHaveText(/^What range could somebody/)
  const closed = rows(page).filter({ hasText: 'Do you like your job?' })
  await hands.tap(closed.getByRole('button', { name: 'Keep mine: Ask it open' }))
  await expect(closed.getByText('Ask it open')).toHaveCount(0)
  await page.reload()
  await expect(closed.getByText('Do you like your job?')).toBeVisible()
  await expect(closed.getByText('Ask it open')).toHaveCount(0)
})

test('a question serves a goal, must be asked, is put aside and taken up again, and all of it is on the page to print', async ({
  page,
  hands,
  seeded: _,
}) => {
  const id = await plan(page, 'Quentin Moss', ['What fills your week?', 'What is changing?'])
  await page.goto(`/interviews/${id}`)
  await hands.write(page.getByLabel('Goal 1'), 'What the work is like day by day')
  await hands.leave(page.getByLabel('Goal 1'))
  await expect(page.getByText('No question serves goal 1 yet.')).toBeVisible()
  const first = rows(page).first()
  await hands.tap(first.getByRole('button', { name: 'Change: What fills your week?' }))
  await hands.tap(first.getByRole('button', { name: /^Goal 1: / }))
  await expect(page.getByText('No question serves goal 1 yet.')).toHaveCount(0)
  await hands.tap(first.getByRole('button', { name: 'Must ask' }))
  await expect(first.locator('p').filter({ hasText: 'for goal 1' })).toContainText('Must ask')
  await hands.tap(first.getByRole('button', { name: 'Put aside' }))
  await expect(rows(page)).toHaveCount(1)

  const [sheet] = await Promise.all([
    page.waitForEvent('popup'),
    hands.tap(page.getByRole('link', { name: 'A page to print' })),
  ])
  await expect(sheet.getByRole('heading', { level: 1, name: 'Talk with Quentin Moss' })).toBeVisible()
  const paper = await printed(sheet)
  for (const part of [
    'What I hope to learn\nWhat the work is like day by day',
    'Questions\nWhat is changing?',
    'If there is time\nWhat fills your week?',
    'Before you go\n',
  ])
    expect(paper.words.replace(/\s*\n\s*/g, '\n')).toContain(part)
  expect(paper.sheets).toBe(1)
  await sheet.close()
  await hands.tap(page.getByRole('button', { name: 'Take up again: What fills your week?' }))
  await expect(rows(page)).toHaveCount(2)
})

test('Ask leads to the composer, which says what is missing', async ({ page, hands, seeded: _ }) => {
  await page.goto(`/interviews/${await plan(page, 'Ruth Amsel')}`)
  await hands.tap(page.getByRole('link', { name: 'Ask Ruth' }))
  await expect(page.getByRole('heading', { name: 'Before you ask' })).toBeVisible()
  await hands.tap(page.getByRole('link', { name: 'Go to your preparation' }))
  await expect(page.getByRole('region', { name: 'How ready you are' })).toBeVisible()
})
