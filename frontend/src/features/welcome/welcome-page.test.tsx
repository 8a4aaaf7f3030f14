import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { WelcomePage } from './welcome-page'

/** What the page asks the server for, and where it may lead. */
async function welcomed(): Promise<unknown[]> {
  const made: unknown[] = []
  const make = async ({ request }: { request: Request }) => {
    const body = (await request.json()) as object
    made.push(body)
    return HttpResponse.json({ id: 'made', ...body }, { status: 201 })
  }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ name: 'Ana Ruiz' })),
    http.post('*/api/v1/contacts', make),
    http.post('*/api/v1/fields', make),
    http.post('*/api/v1/tasks', make),
  )
  await show('/welcome', WelcomePage, ['/', '/imports'])
  return made
}

test('a name that is typed but not entered goes along, from the source that is chosen by then', async () => {
  const made = await welcomed()
  fireEvent.change(await screen.findByLabelText('A name, from: Family'), { target: { value: 'Rosa Ruiz' } })
  fireEvent.click(screen.getByRole('button', { name: 'Teacher' }))
  fireEvent.click(screen.getByRole('button', { name: 'Go to Today' }))
  expect(await screen.findByText('/')).toBeVisible()
  expect(made).toMatchObject([
    { name: 'Rosa Ruiz', source: 'teacher' },
    { title: 'Write three questions for Rosa' },
  ])
})

test('names are entered one after the other, and the first of them is whom to prepare for', async () => {
  const made = await welcomed()
  const name = await screen.findByLabelText('A name, from: Family')
  for (const value of ['Rosa Ruiz', 'Ben Ortiz']) {
    await userEvent.type(name, `${value}{Enter}`)
    expect(await screen.findByText(new RegExp(`^Added: .*${value}$`))).toBeVisible()
    expect(name).toHaveValue('')
  }
  fireEvent.change(screen.getByLabelText('A field of work'), { target: { value: 'Museum curation' } })
  fireEvent.click(screen.getByRole('button', { name: 'Go to Today' }))
  expect(await screen.findByText('/')).toBeVisible()
  expect(made).toMatchObject([
    { name: 'Rosa Ruiz' },
    { name: 'Ben Ortiz' },
    { name: 'Museum curation' },
    { title: 'Write three questions for Rosa' },
  ])
})

test('whoever answers nothing still finds one thing to do, and whoever skips leaves nothing behind', async () => {
  const made = await welcomed()
  expect(await screen.findByRole('link', { name: 'Skip all of this' })).toHaveAttribute('href', '/')
  fireEvent.click(screen.getByRole('button', { name: 'Go to Today' }))
  expect(await screen.findByText('/')).toBeVisible()
  expect(made).toMatchObject([{ title: 'Think of one person you could talk to' }])
})
