import { readFileSync } from 'node:fs'
import { Api } from './support/account'
import { expect, test } from './support/fixtures'

const fileOf = (name: string, mimeType: string, lines: readonly string[]) => ({
  name,
  mimeType,
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
})

/* LinkedIn's own file, five hundred rows of it, comes in journey.spec.ts. */
test('a table of one’s own: columns are named, what will happen is looked through, and it is taken back', async ({
  page,
  hands,
  context,
}, info) => {
  const api = new Api(context.request)
  const [known, fresh] = [`Mara Lund ${info.project.name}`, `Nils Berg ${info.project.name}`]
  const mail = `mara-${info.project.name}@example.org`
  const { id } = await api.post('/contacts', { name: known, emails: [{ address: mail }] })
  type Found = { title: string | null; items: { name: string }[] }
  const title = async () => (await api.get<Found>(`/contacts/${id}`)).title
  const added = async () => (await api.get<Found>(`/contacts?q=${encodeURIComponent(fresh)}`)).items.length

  await page.goto('/imports')
  await expect(page.getByLabel('Contacts file')).toHaveAttribute('accept', /\.json/)
  const [sample] = await Promise.all([
    page.waitForEvent('download'),
    hands.tap(page.getByRole('button', { name: 'Download a small sample table' })),
  ])
  await hands.attach(page.getByRole('button', { name: 'Choose a file' }), {
    name: sample.suggestedFilename(),
    mimeType: 'text/csv',
    buffer: readFileSync(await sample.path()),
  })
  await hands.tap(page.getByRole('button', { name: 'Look through the rows' }))
  await expect(page.getByRole('button', { name: 'Bring in 3 people' })).toBeVisible()

  await page.goto('/imports')
  await hands.attach(
    page.getByRole('button', { name: 'Choose a file' }),
    fileOf('People I met.csv', 'text/csv', [
      'Whom,E-mail,Job title,Shoe size',
      `${known},${mail},Registrar,38`,
      `${fresh},nils-${info.project.name}@example.org,Archivist,43`,
      ',not an address,Nobody,0',
    ]),
  )
  await expect(page.getByText('One column has to be the name.')).toBeVisible()
  await hands.choose(page.getByLabel('Column Whom goes to'), 'Full name')
  await expect(page.getByText('One column has to be the name.')).toHaveCount(0)
  await hands.tap(page.getByRole('radio', { name: 'Leave them as they are' }))
  await hands.tap(page.getByRole('button', { name: 'Look through the rows' }))
  await expect(page.getByRole('button', { name: 'Bring in 1 person' })).toBeVisible()

  await hands.tap(page.getByRole('button', { name: 'Back to the columns' }))
  await hands.tap(page.getByRole('radio', { name: 'Fill in what is missing' }))
  await hands.tap(page.getByRole('button', { name: 'Look through the rows' }))
  const bring = page.getByRole('button', { name: 'Bring in 2 people' })
  await expect(bring).toBeVisible()
  await hands.tap(page.getByRole('switch', { name: 'Only those that need a look' }))
  await expect(page.getByText('Row 2')).toHaveCount(0)
  await expect(page.getByText('Row 4')).toBeVisible()
  await hands.tap(bring)
  await expect(page.getByRole('heading', { name: 'They are in your list' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Step 5 of 5: Result.' })).toHaveText(
    /2 people came in\. 1 row needs a look\.$/,
  )
  expect(await title()).toBe('Registrar')
  expect(await added()).toBe(1)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    hands.tap(page.getByRole('link', { name: 'Download the rows that need a look' })),
  ])
  expect(readFileSync(await file.path(), 'utf8')).toContain('not an address')
  await hands.tap(page.getByRole('button', { name: 'Take the import back' }))
  await expect(page.getByRole('heading', { name: 'The import was taken back' })).toBeVisible()
  expect(await title()).toBeNull()
  expect(await added()).toBe(0)

  await hands.tap(page.getByRole('link', { name: 'Choose another file' }))
  await hands.attach(
    page.getByRole('button', { name: 'Choose a file' }),
    fileOf('People of June.csv', 'text/csv', ['Whom,E-mail,Job title,Shoe size', `${fresh},,Archivist,43`]),
  )
  await expect(page.getByText('Set as you chose it for "People I met.csv"')).toBeVisible()
  await expect(page.getByLabel('Column Whom goes to')).toHaveValue('full_name')
  await hands.tap(page.getByRole('button', { name: 'Begin without that' }))
  await expect(page.getByText('One column has to be the name.')).toBeVisible()

  await page.goto('/imports')
  await hands.attach(
    page.getByRole('button', { name: 'Choose a file' }),
    fileOf('card.vcf', 'text/vcard', ['BEGIN:VCARD', 'VERSION:3.0', `FN:${fresh}`, 'END:VCARD']),
  )
  await expect(page.getByText('Nothing to choose.')).toBeVisible()
  await hands.tap(page.getByRole('button', { name: 'Look through the rows' }))
  await hands.tap(page.getByRole('button', { name: 'Bring in 1 person' }))
  await hands.tap(page.getByRole('link', { name: 'See the people' }))
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  expect(await added()).toBe(1)
})
