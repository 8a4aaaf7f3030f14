import { Api, createAccount } from './support/account'
import { expect, isPhone, test } from './support/fixtures'
import { newcomer } from './support/newcomer'
import { printed, printer } from './support/printing'
import { seed } from './support/seed'

type WithId = { id: string }

test('a word is found, explained, covered and shown again, and printed with its meaning', async ({
  page,
  hands,
  context,
  seeded,
}, info) => {
  const api = new Api(context.request)
  const word = `Craquelure ${info.project.name}`
  await api.post(`/interviews/${seeded.held}/notes`, { kind: 'term', text: word })
  const asked = await printer(page)
  await page.goto('/terms')
  await hands.write(page.getByLabel('Search the words'), 'craquelure benedict')
  await expect(page.getByRole('status').filter({ hasText: '1 word' })).toBeVisible()
  await expect(page).toHaveURL(/q=craquelure/)
  const entry = page.getByRole('listitem').filter({ hasText: word })
  await expect(entry.getByText('To look up')).toBeVisible()
  await hands.tap(entry.getByRole('button', { name: `Say what it means: ${word}` }))
  await expect(page.getByLabel('What it means')).toBeFocused()
  await hands.write(page.getByLabel('What it means'), 'The fine cracks in old paint')
  await hands.tap(entry.getByRole('button', { name: 'Keep it' }))
  await expect(entry.getByText('The fine cracks in old paint')).toBeVisible()
  await expect(entry.getByText('To look up')).toHaveCount(0)
  await hands.tap(page.getByRole('button', { name: /^Cover the meanings/ }))
  await expect(entry.getByText('The fine cracks in old paint')).toHaveCount(0)
  await hands.tap(entry.getByRole('button', { name: `Show what ${word} means` }))
  await expect(entry.getByText('The fine cracks in old paint')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Print', exact: true }))
  expect(await asked()).toBe(1)
  const { words, sheets } = await printed(page)
  expect(words).toMatch(new RegExp(`${word}[^]*The fine cracks in old paint`))
  expect(words, 'what is for the screen alone stays there').not.toMatch(/Print|Search|Settings|Change what/)
  expect(sheets).toBe(1)
})

test('a version is kept, shown in a talk with its advice, and comes back after it was removed', async ({
  page,
  hands,
  seeded: _,
}, info) => {
  const name = `Draft of ${info.project.name}`
  await page.goto('/resumes')
  await hands.attach(page.getByRole('button', { name: /^Keep (your first|a new) version$/ }), {
    name: `${name}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from('Rosa Lind\n'),
  })
  await expect(page.getByText(`${name} is kept.`)).toBeVisible()
  const card = page.getByRole('listitem').filter({ hasText: name })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hands.tap(card.getByRole('link', { name: /^Download/ })),
  ])
  expect(download.suggestedFilename()).toContain(name)
  await hands.tap(page.getByRole('button', { name: 'I showed it to somebody' }))
  await hands.write(page.getByRole('textbox', { name: 'What they advised' }), 'Begin with the archive')
  await hands.tap(page.getByRole('button', { name: 'Keep it with the version' }))
  await expect(card.getByText(/advice from 1 talk/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: /^I have worked it in:/ }).first())
  await expect(page.getByText(/^worked in, /).first()).toBeVisible()
  await hands.tap(page.getByRole('button', { name: /^Take out: shown to/ }).first())
  await expect(card.getByText(/not shown yet/)).toBeVisible()
  await expect(page.getByText(/^Taken out:/)).toBeVisible()
  await hands.undo(page)
  await expect(card.getByText(/advice from 1 talk/)).toBeVisible()
  await expect(page.getByText(/^worked in, /).first()).toBeVisible()
  await hands.tap(card.getByRole('button', { name: /^More for/ }))
  await hands.tap(page.getByRole('menuitem', { name: 'Remove this version' }))
  await expect(page.getByRole('heading', { name })).toHaveCount(0)
  await hands.undo(page)
  await expect(card.getByText(/advice from 1 talk/)).toBeVisible()
})

test('a debrief with advice on the resume asks which version they saw', async ({
  page,
  hands,
  context,
  seeded: _,
}) => {
  const api = new Api(context.request)
  const person = await api.post<WithId>('/contacts', { name: 'Ada Moreno' })
  const talk = await api.post<WithId>(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${talk.id}/hold`)
  await page.goto(`/interviews/${talk.id}`)
  await hands.tap(page.getByRole('button', { name: 'They gave advice' }))
  await hands.write(page.getByRole('textbox', { name: 'What they advised' }), 'One page is enough')
  await hands.tap(page.getByRole('button', { name: 'Keep it with the version' }))
  await expect(page.getByText(/^They saw:/)).toBeVisible()
  await hands.tap(page.getByRole('link', { name: 'Open your resume' }))
  await expect(page.getByRole('textbox', { name: 'What Ada Moreno advised' })).toHaveValue(
    'One page is enough',
  )
})

test('whom next gives its reasons, and a source where there is nobody is left and taken up again', async ({
  page,
  hands,
  context,
  playwright,
  account,
}, info) => {
  const api = await newcomer(context, await createAccount(playwright.request, account.baseURL, 'next'))
  const name = `Grandma ${info.project.name}`
  await api.post('/contacts', { name, source: 'family', comfort: 5 })
  await page.goto('/')
  if (isPhone(info)) await page.goto('/people')
  await hands.tap(page.getByRole('link', { name: 'Whom next' }).first())
  const rung = page.getByRole('listitem').filter({ hasText: name })
  await expect(rung.getByText('You feel at ease with them.')).toBeVisible()
  await hands.tap(page.getByRole('link', { name: /places? (to look|people come from)/ }))
  await hands.tap(page.getByRole('button', { name: 'There is nobody: Roommate' }))
  const none = page.getByRole('region', { name: 'Where there is nobody' })
  await expect(none.getByText('Roommate')).toBeVisible()
  await hands.undo(page)
  await expect(none).toHaveCount(0)
  await hands.tap(page.getByRole('button', { name: 'There is nobody: Roommate' }))
  await hands.tap(none.getByRole('button', { name: 'Take up again: Roommate' }))
  await expect(none).toHaveCount(0)
  await page.goto('/next')
  await hands.tap(page.getByRole('button', { name: 'Prepare a talk with Grandma' }).first())
  await expect(page.getByRole('heading', { name: `Conversation with ${name}` })).toBeVisible()
})

test('looking back counts what came of it, and a week is measured only if one wants that', async ({
  page,
  hands,
  context,
  playwright,
  account,
}) => {
  await newcomer(context, await createAccount(playwright.request, account.baseURL, 'back'))
  const seeded = await seed(context.request)
  await page.goto('/looking-back')
  await expect(page.getByText(/^\d+ talks$/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Questions you have answered' })).toContainText(
    'Never daylight',
  )
  await hands.tap(page.getByRole('link', { name: 'From the start' }))
  await expect(page).toHaveURL(/period=all/)
  await expect(page.getByRole('link', { name: 'The past four months' })).not.toHaveAttribute('aria-current')
  const week = page.getByRole('region', { name: 'This week' })
  const minutes = week.getByLabel('Minutes a week you mean to give to this')
  await hands.write(minutes, '600')
  await hands.leave(minutes)
  await expect(week.getByText(/to spare|are free this week/)).toBeVisible()
  await hands.write(minutes, '')
  await hands.leave(minutes)
  await expect(week.getByText(/you see what fits into it/)).toBeVisible()

  await page.goto('/what-works')
  await expect(page.getByText('too few to tell').first()).toBeVisible()
  await page.goto(`/fields/${seeded.field}`)
  await hands.tap(page.getByRole('link', { name: /^What you have heard/ }))
  await expect(page.getByText('The paths of 2 people')).toBeVisible()
  await expect(page.getByText(/^Not asked about yet:|^From 2 talks/)).toBeVisible()
})

test('a time that is called off comes back as it was agreed on, and an answer of "no" stands as a "no"', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const person = await api.post<WithId>('/contacts', { name: `Tariq ${info.project.name}` })
  const talk = await api.post<WithId>('/interviews', { contact_id: person.id, form: 'workplace' })
  const at = new Date(Date.now() + 72 * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
  await api.post(`/interviews/${talk.id}/schedule`, { scheduled_at: at, place: 'The blue door' })
  await page.goto(`/interviews/${talk.id}?step=arrange`)
  await hands.write(page.getByLabel('How long is the way there?'), '35')
  await hands.tap(page.getByRole('button', { name: 'Save the time' }))
  await expect(page.getByText(/^Leave by \d/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Change the way there' }))
  await hands.write(page.getByLabel('How long is the way there?'), '50')
  await hands.leave(page.getByLabel('How long is the way there?'))
  await expect(page.getByText(/^50 minutes on the way; be there at/)).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'More', exact: true }))
  await hands.tap(page.getByRole('menuitem', { name: 'It is called off' }))
  await hands.tap(page.getByRole('radio', { name: 'Tariq called it off' }))
  await hands.tap(page.getByRole('button', { name: 'Note it' }))
  await expect(page.getByRole('region', { name: 'How it stands' })).toBeVisible()
  await hands.undo(page)
  await expect(page.getByText('The blue door')).toBeVisible()

  const asked = await api.post<WithId>('/contacts', { name: `Uma ${info.project.name}` })
  const request = await api.post<WithId>('/interviews', { contact_id: asked.id, form: 'phone' })
  await api.post(`/interviews/${request.id}/request`)
  await page.goto(`/interviews/${request.id}`)
  await hands.tap(page.getByRole('button', { name: 'They said not this time' }))
  await expect(page.getByText(/A kind "no" closes nothing/)).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('button', { name: 'They did not answer' })).toBeVisible()
})
