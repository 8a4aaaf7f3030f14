import { fireEvent, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { WelcomePage } from './welcome-page'

test('a name that is typed but not entered goes along, from the source that is chosen by then, and a sample if one likes', async () => {
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
  fireEvent.change(await screen.findByLabelText('A name, from: Family'), { target: { value: 'Rosa Ruiz' } })
  fireEvent.click(screen.getByRole('button', { name: 'Teacher' }))
  fireEvent.click(screen.getByRole('button', { name: 'Add a sample, to see what a field looks like' }))
  fireEvent.click(screen.getByRole('button', { name: 'Go to Today' }))
  expect(await screen.findByText('/')).toBeVisible()
  expect(made).toMatchObject([
    { name: 'Rosa Ruiz', source: 'teacher' },
    { name: 'Sample: museum work' },
    { title: 'Write three questions for Rosa' },
  ])
})
