import { expect, hasKeys, test } from './support/fixtures'

test.beforeEach(({ page: _page }, info) => {
  test.skip(!hasKeys(info), 'Shortcuts are for keyboards.')
})

test('g then a letter goes to a place, and never while one types', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Search people')).toBeFocused()
  await page.keyboard.type('gt')
  await expect(page.getByLabel('Search people')).toHaveValue('gt')
  await expect(page).toHaveURL(/\/people/)
})

test('j and k walk through the people, Enter opens one, and the list keeps its filters', async ({
  page,
  seeded: _,
}) => {
  await page.goto('/people?q=Maya')
  const rows = page.locator('a[data-row]')
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('j')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.last()).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Maya Chen', level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/q=Maya/)
})

test('Escape closes the menu and gives the focus back to its button', async ({ page, hands, seeded }) => {
  await page.goto(`/interviews/${seeded.planned}`)
  const more = page.getByRole('button', { name: 'More' })
  await hands.tap(more)
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(more).toBeFocused()
})

test('a task is done with e and taken back with u', async ({ page, seeded: _ }) => {
  await page.goto('/')
  const task = page.locator('[data-task]').filter({ hasText: 'Find the book on woodcuts' })
  await expect(task).toBeVisible()
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('j')
    if (await task.locator(':focus').count()) break
  }
  await page.keyboard.press('e')
  await expect(page.getByText('Done: Find the book on woodcuts')).toBeVisible()
  await expect(task).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(task).toBeVisible()
  await page.keyboard.press('u')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: 'Add a person', level: 1 })).toBeVisible()
  await page.goBack()
  await expect(task, 'what was taken back once is not taken back further').toBeVisible()
})

test('the palette finds a person and a command by words', async ({ page, hands, seeded: _ }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await hands.write(page.getByRole('combobox'), 'Lucía')
  await expect(page.getByRole('option', { name: /Lucía García/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Lucía García/, level: 1 })).toBeVisible()
})

test('the first stop of the Tab key skips to the page', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('single keys can be switched off, and the palette opens all the same', async ({ page, hands }) => {
  await page.goto('/settings/appearance')
  await hands.tap(page.getByRole('switch', { name: /^Single-key shortcuts/ }))
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Search and do' })).toBeVisible()
  await expect(page).toHaveURL(/appearance/)
})
