import { Api } from './support/account'
import { expect, isPhone, test } from './support/fixtures'
import { openPart } from './support/parts'
import { stands } from './support/stops'

test('what happened and where they worked are changed in their places, and taken back', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const person = await api.post('/contacts', {
    name: 'Hedda Lorenz',
    title: 'Editor',
    organization_name: 'Nord Press',
  })
  await page.goto(`/people/${person.id}`)
  const line = page.getByRole('form', { name: 'Add to the timeline' })
  await hands.write(line.getByLabel('What happened'), 'Called, left a message.')
  await expect(line.getByLabel('Kind')).toHaveValue('voicemail')
  await hands.tap(line.getByRole('button', { name: 'Keep this' }))
  await hands.tap(page.getByRole('button', { name: 'Mail', exact: true }))
  await expect(page.getByText('Nothing of that kind yet')).toBeVisible()
  await expect(page).toHaveURL(/show=.*letters/)
  await hands.tap(page.getByRole('button', { name: 'Clear filters' }))
  await hands.tap(page.getByRole('button', { name: /^Change: Left a message/ }))
  const change = page.getByRole('form', { name: 'Change this entry' })
  const words = change.getByLabel('What happened')
  await expect(words).toBeFocused()
  await hands.write(words, 'We spoke for a minute')
  await hands.choose(change.getByLabel('Kind'), 'call')
  await hands.tap(page.getByRole('button', { name: 'Save the change' }))
  await expect(page.getByText('We spoke for a minute')).toBeVisible()
  await hands.undo(page)
  await expect(page.getByText('Called, left a message.')).toBeVisible()

  await openPart(page, hands, 'About')
  /* With keys one comes past what stands below: neither the main button nor the bar hides what has the focus. */
  for (let stop = 0; isPhone(info) && stop < 24; stop += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.locator(':focus').evaluate(stands)
    expect(focus, `stop ${stop}`).toBe('in sight, with a ring')
  }
  await hands.write(page.getByLabel('Postal address'), 'Lange Gasse 3, Kiel')
  await hands.leave(page.getByLabel('Postal address'))
  await hands.tap(page.getByRole('button', { name: 'I looked up the address' }))
  await hands.tap(page.getByRole('button', { name: 'I looked up the spelling' }))
  await expect(page.getByText('You looked it up')).toHaveCount(2)
  await hands.write(page.getByLabel('Name', { exact: true }), 'Hedda Lorentz')
  await hands.leave(page.getByLabel('Name', { exact: true }))
  await expect(page.getByRole('button', { name: 'I looked up the spelling' })).toBeVisible()
  await expect(page.getByText('You looked it up')).toHaveCount(1)

  await hands.tap(page.getByRole('button', { name: 'Change Editor, Nord Press' }))
  await hands.write(page.getByLabel('Title', { exact: true }), 'Head of fiction')
  await hands.write(page.getByLabel('From', { exact: true }), '2020-02-01')
  await hands.tap(page.getByRole('button', { name: 'Save the change' }))
  const path = page.getByRole('region', { name: 'Their path' })
  await expect(path.getByRole('listitem')).toContainText(['since 2020'])
  await expect(path.getByText('Head of fiction, Nord Press')).toBeVisible()
  await hands.undo(page)
  await expect(path.getByText('Editor, Nord Press')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Remove Editor, Nord Press' }))
  await expect(path.getByRole('listitem')).toHaveCount(0)
  await hands.undo(page)
  await expect(path.getByText('Editor, Nord Press')).toBeVisible()
})

test('somebody who was entered twice is seen side by side on their own page, made one, and parted again', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const mail = `twin-${info.project.name}@example.org`
  const name = `Tilda Moss ${info.project.name}`
  const first = await api.post('/contacts', { name, notes: 'Met at the fair', emails: [{ address: mail }] })
  await api.post('/contacts', { name, notes: 'Knows Maya', emails: [{ address: mail }] })
  await page.goto(`/people/${first.id}`)
  await hands.tap(page.getByRole('button', { name: 'Look side by side' }))
  const notes = page.getByRole('group', { name: 'Notes' })
  await hands.tap(notes.getByRole('radio', { name: 'Knows Maya', exact: true }))
  await hands.tap(page.getByRole('button', { name: 'Make them one' }))
  await expect(page.getByText(`${name} is one person now.`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Entered twice?' })).toBeHidden()
  const kept = async () => (await api.get<{ notes: string }>(`/contacts/${first.id}`)).notes
  expect(await kept()).toBe('Knows Maya')
  await hands.undo(page)
  await expect.poll(kept).toBe('Met at the fair')
})
