import type { Page } from '@playwright/test'
import { expect, isPhone, test } from './support/fixtures'

/** Both windows share one office: each changes figures, templates and accounts of its own. */
const FIGURE = { desk: /worth another look/, phone: /keeping in touch comes into sight/ } as const
const TEMPLATE = { desk: 'Sending news: Letter', phone: 'Getting back in touch: Letter' } as const

const figure = (page: Page, what: RegExp) => page.getByRole('listitem').filter({ hasText: what }).first()

test('a limit is changed in place, its history tells of it, and one tap takes it back', async ({
  page,
  hands,
  becomeOffice,
}, info) => {
  await becomeOffice()
  await page.goto('/office/policy')
  const row = figure(page, FIGURE[info.project.name as keyof typeof FIGURE])
  const field = row.getByRole('textbox')
  const before = await field.inputValue()
  await hands.write(field, '99999')
  await hands.write(field, '45')
  await expect(row.getByRole('status')).toContainText(
    /Nothing that is owed|Due|No longer|Counted|Asked for anew/,
  )
  await hands.enter(field)
  await expect(page.getByText('Saved. It holds for everybody from now on.')).toBeVisible()
  await expect(row.getByRole('button', { name: /^Back to/ })).toBeVisible()
  const history = page.getByRole('region', { name: 'What was changed so far' })
  await expect(history.getByText('to 45 days.').first()).toBeVisible()
  await hands.undo(page)
  await expect(field).toHaveValue(before)
  await expect(row.getByRole('button', { name: /^Back to/ })).toBeHidden()
})

test('what the office cannot work by is refused beside the figure', async ({
  page,
  hands,
  becomeOffice,
}, info) => {
  test.skip(isPhone(info), 'the refusal is the same on both')
  await becomeOffice()
  await page.goto('/office/policy')
  const row = figure(page, /The longest brief exchange/)
  await hands.write(row.getByRole('textbox'), '900')
  await hands.tap(row.getByRole('button', { name: 'Save for everybody' }))
  await expect(row.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await hands.tap(row.getByRole('button', { name: 'Leave it as it was' }))
  await expect(row.getByRole('textbox')).not.toHaveAttribute('aria-invalid', 'true')
})

test('a template speaks the office’s words, keeps the earlier ones, and goes back to how it came', async ({
  page,
  hands,
  becomeOffice,
}, info) => {
  await becomeOffice()
  const title = TEMPLATE[info.project.name as keyof typeof TEMPLATE]
  await page.goto('/office/templates')
  const group = page.getByRole('region', { name: title.split(':')[0] ?? '' })
  await hands.tap(group.getByRole('link', { name: /^Letter/ }))
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  const text = page.getByLabel('Text')
  const came = await text.inputValue()
  await hands.write(text, `${came.trimEnd()}\n\nWith best wishes from the harbor.`)
  await hands.tap(page.getByRole('button', { name: 'Save for everybody' }))
  await expect(page.getByText('Drafts begin with these words now.')).toBeVisible()
  const sample = page.getByRole('article')
  await expect(sample.getByText('With best wishes from the harbor.')).toBeVisible()
  await expect(page.getByText(/^Version \d+, in force$/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Back to the words it came with' }))
  await expect(text).toHaveValue(came)
  await expect(sample.getByText('With best wishes from the harbor.')).toBeHidden()
})

test('an invitation is a link that leads in, and roles are given and taken back', async ({
  page,
  hands,
  account,
  becomeOffice,
}, info) => {
  await becomeOffice()
  await page.goto('/admin/accounts')
  await hands.write(
    page.getByLabel('E-mail address', { exact: true }),
    `invited-${info.project.name}@harbor.example`,
  )
  await hands.choose(page.getByLabel('As'), 'counselor')
  await hands.tap(page.getByRole('button', { name: 'Make an invitation' }))
  const link = await page.getByText(/\/sign-up\?invite=clqi_/).textContent()
  expect(link).toContain(`email=invited-${info.project.name}%40harbor.example`)
  await hands.tap(page.getByRole('button', { name: 'I have sent it' }))

  const withdraw = page.getByRole('button', {
    name: `Withdraw the invitation: invited-${info.project.name}@harbor.example`,
  })
  await hands.tap(withdraw)
  await expect(page.getByText('The invitation is withdrawn; its link does not work any more.')).toBeVisible()
  await expect(withdraw).toHaveCount(0)
  await hands.undo(page)
  await expect(withdraw).toBeVisible()

  await hands.write(page.getByLabel('Search by e-mail address'), account.email)
  await expect(page.getByText('1 account', { exact: true })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: `Change: ${account.name}` }))
  await hands.tap(page.getByRole('button', { name: 'Adviser' }))
  await expect(page.getByText(`${account.name}: Student, Adviser.`)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('button', { name: 'Adviser' })).toHaveAttribute('aria-pressed', 'false')
})

test('who does not work in the office sees no door to it, and is told so behind it', async ({
  page,
  seeded: _,
}) => {
  await page.goto('/more')
  await expect(page.getByRole('heading', { name: 'You', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /Clocks and limits/ })).toHaveCount(0)
  await page.goto('/office/policy')
  await expect(page.getByText('This page is for the career office')).toBeVisible()
})
