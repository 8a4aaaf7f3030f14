import type { Locator, Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, isPhone, test } from './support/fixtures'

/** A mouse marks the words from the middle of the field to the edge of the window. */
async function markedBeyond(page: Page, field: Locator): Promise<void> {
  await field.hover()
  await page.mouse.down()
  await page.mouse.move(8, 8, { steps: 5 })
  await page.mouse.up()
}

test('from a name to a reasoned no, and what is vague is said beside the goal', async ({
  page,
  hands,
}, info) => {
  const name = `Set design ${info.project.name}`
  await page.goto('/fields')
  await hands.write(page.getByLabel('Add a field'), name)
  await hands.enter(page.getByLabel('Add a field'))
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

  await hands.write(page.getByLabel('Goal 1'), 'Network')
  await hands.leave(page.getByLabel('Goal 1'))
  await expect(page.getByText('A few more words will help you see what to ask.')).toBeVisible()
  await hands.write(page.getByLabel('Goal 1'), 'How a drawing becomes a stage in four weeks')
  await hands.leave(page.getByLabel('Goal 1'))
  await expect(page.getByText('A few more words will help you see what to ask.')).toHaveCount(0)

  await hands.tap(page.getByRole('button', { name: 'It is not for me' }))
  const why = page.getByRole('dialog').getByLabel('What told you so')
  await hands.write(why, 'Every evening and every weekend')
  if (!isPhone(info)) {
    await markedBeyond(page, why)
    await expect(why, 'marking words and letting go beside the box closes nothing').toBeVisible()
  }
  await hands.tap(page.getByRole('button', { name: 'Note it and close the field' }))
  await expect(page.getByText('A clear answer, and you know why.')).toBeVisible()
  await hands.tap(page.getByRole('link', { name: 'Fields' }).first())
  const answered = page.getByRole('region', { name: 'Answered' })
  await expect(answered.getByText('Every evening and every weekend')).toBeVisible()
})

test('the page of a field shows its people, its talks with the fit over time, and what was read', async ({
  page,
  seeded,
}) => {
  await page.goto(`/fields/${seeded.field}`)
  await expect(page.getByRole('img', { name: /before and after each talk/ })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Ulla Berg' })
  await expect(row.getByRole('cell')).toHaveText(['4', '2'])
  await expect(
    page.getByRole('region', { name: 'People you know in it' }).getByText('Ben Adler'),
  ).toBeVisible()
  await expect(page.getByText('Museums argue about what to give back.')).toBeVisible()
})

test('who knows a field is marked under About with one tap, found in the field, and unmarked with the same tap', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const [name, who] = [`Weaving ${info.project.name}`, `Siv Dahl ${info.project.name}`]
  const field = await api.post('/fields', { name })
  const person = await api.post('/contacts', { name: who })
  await page.goto(`/fields/${field.id}`)
  await expect(page.getByText('Nobody is marked with this field yet.')).toBeVisible()

  await page.goto(`/people/${person.id}?tab=about`)
  const mark = page.getByRole('button', { name, exact: true })
  const marked = async () => (await api.get<{ field_ids: string[] }>(`/contacts/${person.id}`)).field_ids
  await hands.tap(mark)
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(marked).toEqual([field.id])
  await page.goto(`/fields/${field.id}`)
  await hands.tap(page.getByRole('link', { name: 'See this one in the list' }))
  /* The field's own page names them too, and stands until the list has come. */
  await hands.tap(page.locator('a[data-row]', { hasText: who }))
  await hands.tap(page.getByRole('tab', { name: 'About' }))
  await hands.tap(mark)
  await expect(mark).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(marked).toEqual([])
})

test('a gap in the research file is filled, and what is removed comes back', async ({
  page,
  hands,
  context,
}, info) => {
  const field = await new Api(context.request).post('/fields', {
    name: `Sound archives ${info.project.name}`,
  })
  await page.goto(`/fields/${field.id}`)
  await hands.tap(page.getByRole('button', { name: 'Note something on: How one enters it' }))
  await expect(page.getByLabel('What it says')).toBeFocused()
  await hands.tap(page.getByRole('button', { name: 'Keep it in the file' }))
  await expect(page.getByText('A line on what it says is needed.')).toBeVisible()
  await hands.write(page.getByLabel('What it says'), 'Most begin as volunteers')
  await hands.choose(page.getByLabel('Where you found it'), 'career_literature')
  await hands.tap(page.getByRole('button', { name: 'Keep it in the file' }))
  await expect(page.getByText('How one enters it · Books about careers')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Remove: Most begin as volunteers' }))
  await expect(page.getByText('The source was removed.')).toBeVisible()
  await hands.undo(page)
  await expect(page.getByText('Most begin as volunteers')).toBeVisible()
})

test('a field that is removed comes back with its people and its sources', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const name = `Bookbinding ${info.project.name}`
  const field = await api.post('/fields', { name, goals: ['How one learns the trade today'] })
  await api.post('/contacts', { name: `Tove Lie ${info.project.name}`, field_ids: [field.id] })
  await api.post('/research_items', { field_id: field.id, kind: 'internet', text: 'Guilds still exist' })
  await page.goto(`/fields/${field.id}`)
  await hands.tap(page.getByRole('button', { name: 'More' }))
  await hands.tap(page.getByRole('menuitem', { name: 'Remove this field' }))
  await expect(page.getByText(`${name} was removed.`)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByText(/Tove Lie/)).toBeVisible()
  await expect(page.getByText('Guilds still exist')).toBeVisible()
  await expect(page.getByLabel('Goal 1')).toHaveValue('How one learns the trade today')
})
