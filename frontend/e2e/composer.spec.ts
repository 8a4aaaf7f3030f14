import type { Page } from '@playwright/test'
import { Api } from './support/account'
import { expect, test } from './support/fixtures'
import { printed, printer } from './support/printing'

type Drafted = { id: string; body: string }

const GOOD = `Dear Maya Chen,

I study art history and a teacher of mine spoke of your work. I would like to hear how you came to it.

Best regards,
Rosa Lind`

/** A draft of its own for each test, so that none meets the words of another. */
async function draft(page: Page, contact: string, more: object = {}): Promise<Drafted> {
  const api = new Api(page.request)
  return api.post<Drafted>('/outreach', { kind: 'request', medium: 'email', contact_id: contact, ...more })
}

const words = (page: Page) => page.getByRole('textbox', { name: 'Your words' })

test('from the person to a letter: the way to go is kept, the text waits for own words and is printed, nothing but it', async ({
  page,
  hands,
  seeded,
}) => {
  const asked = await printer(page)
  await page.goto(`/messages/new?contact=${seeded.person}`)
  await expect(page.getByRole('heading', { name: /^With Maya/ })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'I write first' }))
  await expect(page.getByRole('button', { name: 'I write first' })).toHaveAttribute('aria-pressed', 'true')
  await hands.tap(page.getByRole('radio', { name: 'Letter' }))
  await hands.tap(page.getByRole('button', { name: 'Make a first draft' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Asking Maya for a talk' })).toBeVisible()
  await expect(words(page)).toHaveValue(/\[Your words: /)
  await expect(page.getByText('Waiting for your own words')).toBeVisible()

  await hands.write(words(page), GOOD)
  await hands.tap(page.getByRole('button', { name: 'Print', exact: true }))
  expect(await asked()).toBe(1)
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'America/New_York' })
  const letter = await printed(page)
  expect(letter.words.startsWith(`${day.format(new Date())}\n`), letter.words).toBe(true)
  expect(letter.words).toContain('Maya Chen\nCurator of prints\nCity Museum')
  expect(letter.words.endsWith(GOOD), 'nothing stands below the letter').toBe(true)
  expect(letter.sheets).toBe(1)
  await hands.write(words(page), `${GOOD}\n\nP.S.\n${'A line that goes on.\n'.repeat(60)}`)
  expect((await printed(page)).sheets, 'what is long goes on, once').toBe(2)
  await hands.write(words(page), GOOD)
  await hands.tap(page.getByRole('button', { name: 'Mark as sent' }))
  await expect(page.getByText(/^As a letter: /)).toBeVisible()
})

test('a remark names its rule, quotes its words, and goes when they are changed', async ({
  page,
  hands,
  seeded,
}) => {
  const { id } = await draft(page, seeded.person, { body: GOOD })
  await page.goto(`/messages/${id}`)
  await hands.write(words(page), GOOD.replace('I would like', 'Could you give me a job? I would like'))
  const remark = page.getByRole('listitem').filter({ hasText: 'Leave jobs out of it' })
  await expect(remark).toContainText('Must fix')
  await hands.tap(remark.getByRole('button', { name: /^Show in the text/ }))
  await expect(words(page)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(remark.getByText('Must fix')).toHaveCount(0)
})

test('keep mine stays kept while the text goes on, and can be taken back', async ({
  page,
  hands,
  seeded,
}) => {
  const { id } = await draft(page, seeded.person, { body: GOOD })
  await page.goto(`/messages/${id}`)
  const time = page.getByRole('listitem').filter({ hasText: 'How long it takes' })
  await hands.tap(page.getByRole('button', { name: 'Keep mine: How long it takes' }))
  await expect(time.getByText('Should look')).toHaveCount(0)
  await hands.write(words(page), `${GOOD}\nP.S. I liked the prints.`)
  await expect(page.getByText('Saved')).toBeVisible()
  await page.reload()
  await expect(page.getByText('You kept your words in one place.')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Hear it again' }))
  await expect(time.getByText('Should look')).toBeVisible()
})

test('words typed before the page is killed are there again, and reach the server', async ({
  page,
  hands,
  seeded,
}) => {
  const { id } = await draft(page, seeded.person, { body: GOOD })
  await page.goto(`/messages/${id}`)
  await page.route('**/api/v1/outreach/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await hands.write(words(page), `${GOOD}!`)
  await expect(page.getByText('On this device only')).toBeVisible()
  await page.goto('about:blank')
  await page.unroute('**/api/v1/outreach/*')
  await page.goto(`/messages/${id}`)
  await expect(words(page)).toHaveValue(`${GOOD}!`)
  await expect(page.getByText('Saved')).toBeVisible()
  const kept = await new Api(page.request).get<Drafted>(`/outreach/${id}`)
  expect(kept.body).toBe(`${GOOD}!`)
})

test('what is typed while a save is on its way wins', async ({ page, hands, seeded }) => {
  const { id } = await draft(page, seeded.person, { body: GOOD })
  await page.goto(`/messages/${id}`)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let first = true
  await page.route('**/api/v1/outreach/*', async (route) => {
    if (first && route.request().method() === 'PATCH') {
      first = false
      await held
    }
    await route.continue()
  })
  const going = page.waitForRequest((request) => request.method() === 'PATCH')
  await hands.write(words(page), 'First.')
  await going
  await hands.write(words(page), 'Second.')
  release()
  await expect(page.getByText('Saved')).toBeVisible()
  await expect(words(page)).toHaveValue('Second.')
  const kept = await new Api(page.request).get<Drafted>(`/outreach/${id}`)
  expect(kept.body).toBe('Second.')
})

test('nothing is sent by the page; noting it opens the answer and the next step', async ({
  page,
  hands,
  context,
  seeded,
}) => {
  const { id } = await draft(page, seeded.person, { body: GOOD })
  await page.goto(`/messages/${id}`)
  await expect(page.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
    'href',
    /^mailto:maya@museum/,
  )
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await hands.tap(page.getByRole('button', { name: 'Copy', exact: true }))
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(GOOD)
  await hands.tap(page.getByRole('button', { name: 'Another way or day' }))
  await hands.close(page.getByRole('dialog'))
  await expect(page.getByRole('button', { name: 'Another way or day' })).toBeFocused()
  await hands.tap(page.getByRole('button', { name: 'Mark as sent' }))
  await expect(page.getByRole('heading', { name: 'Follow up with a call' })).toBeVisible()
  await hands.undo(page)
  await expect(page.getByRole('textbox', { name: 'Your words' })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Another way or day' }))
  await hands.tap(page.getByRole('button', { name: 'Yes, note it' }))
  await expect(page.getByRole('heading', { name: 'Follow up with a call' })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Yes', exact: true }))
  await hands.tap(page.getByRole('button', { name: 'Note the answer' }))
  await expect(page.getByRole('heading', { name: 'What they answered' })).toBeVisible()
})

test('words for a call are large, with the number above them', async ({ page, hands, seeded }) => {
  await page.goto(`/messages/${seeded.script}`)
  await hands.tap(page.getByRole('button', { name: 'Say it' }))
  await expect(page.getByRole('link', { name: /^Call \+1 212/ })).toHaveAttribute('href', 'tel:+12125550110')
  await expect(page.getByRole('button', { name: 'I left a message' })).toBeVisible()
})
