import { readFileSync } from 'node:fs'
import { Api } from './support/account'
import { expect, isPhone, test } from './support/fixtures'

type Talk = { id: string; scheduled_at: string | null; travel_minutes: number | null }
const YEAR = 2031

async function talkIn(api: Api, name: string, at: string, form = 'video'): Promise<string> {
  const person = await api.post('/contacts', { name })
  const talk = await api.post('/interviews', { contact_id: person.id, form })
  await api.post(`/interviews/${talk.id}/schedule`, {
    scheduled_at: at,
    time_zone: 'Europe/London',
    place: 'Room 3, left; "the quiet one"',
  })
  return talk.id
}

test('a talk stands on its day with both clocks; its time and the way there are changed by form', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const name = `Elif Demir ${info.project.name}`
  const id = await talkIn(api, name, `${YEAR}-03-04T15:30:00Z`, 'workplace')
  await page.goto(`/calendar?month=${YEAR}-03`)
  const entry = page.getByRole('listitem').filter({ hasText: `Conversation with ${name}` })
  await expect(entry).toContainText('10:30 AM for you, 3:30 PM in London')
  await hands.tap(entry.getByRole('button', { name: `Change the time with ${name}` }))
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('Day and time')).toHaveValue(`${YEAR}-03-04T15:30`)
  await hands.write(form.getByLabel('Day and time'), `${YEAR}-03-05T16:00`)
  await hands.write(form.getByLabel('How long is the way there?'), '40')
  await hands.tap(form.getByRole('button', { name: 'Save the time' }))
  await expect(form).toBeHidden()
  await expect(page.getByText(/is saved\. Leave by 10:\d\d AM\.$/)).toBeVisible()
  await expect(entry).toContainText('11:00 AM for you, 4:00 PM in London')
  await expect(entry.getByText(/^Leave by 10:\d\d AM$/)).toBeVisible()
  const talk = await api.get<Talk>(`/interviews/${id}`)
  expect(talk).toMatchObject({ scheduled_at: `${YEAR}-03-05T16:00:00Z`, travel_minutes: 40 })
})

test('a talk is handed over as a calendar file', async ({ page, hands, context }, info) => {
  const name = `Ravi Iyer ${info.project.name}`
  await talkIn(new Api(context.request), name, `${YEAR}-04-04T15:30:00Z`)
  await page.goto(`/calendar?month=${YEAR}-04`)
  const coming = page.waitForEvent('download')
  await hands.tap(page.getByRole('button', { name: `Calendar file for the conversation with ${name}` }))
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^Conversation-with-Ravi-Iyer.*\.ics$/)
  const text = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '')
  expect(text).toContain('DTSTART:20310404T153000Z\r\n')
  expect(text).toContain('LOCATION:Room 3\\, left\\; "the quiet one"\r\n')
})

test('months turn by buttons, and the address holds the month', async ({ page, hands, seeded: _ }) => {
  await page.goto(`/calendar?month=${YEAR}-12`)
  await expect(page.getByRole('heading', { name: `December ${YEAR}` })).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Next month' }))
  await expect(page).toHaveURL(new RegExp(`month=${YEAR + 1}-01`))
  await hands.tap(page.getByRole('button', { name: 'This month' }))
  await expect(page).toHaveURL(/\/calendar$/)
})

test('by keys alone: a day of the month is chosen, and the agenda shows it', async ({
  page,
  hands,
  context,
}, info) => {
  test.skip(isPhone(info), 'A phone has the agenda only.')
  await talkIn(new Api(context.request), `Mina Park ${info.project.name}`, `${YEAR}-05-14T15:30:00Z`)
  await talkIn(new Api(context.request), `Otto Lang ${info.project.name}`, `${YEAR}-05-21T15:30:00Z`)
  await page.goto(`/calendar?month=${YEAR}-05`)
  await hands.tap(page.getByRole('button', { name: /^May 14/ }))
  await expect(page).toHaveURL(new RegExp(`day=${YEAR}-05-14`))
  await expect(page.getByRole('link', { name: /^Conversation with Mina Park/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Otto Lang/ })).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: `June ${YEAR}` })).toBeVisible()
})
