import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { AddPersonPanel } from './add-person'

const alike = (id: string, name: string, title: string) => ({
  contact: { id, name, title, organization: null },
  certain: false,
  reasons: ['similar_name'],
})

test('whoever is perhaps in the list already is shown while the name is typed, and goes when it is another', async () => {
  const asked: string[] = []
  server.use(
    http.post('*/api/v1/contacts/check_duplicates', async ({ request }) => {
      const { name } = (await request.json()) as { name: string }
      asked.push(name)
      const items = name.startsWith('Maya')
        ? ['Curator', 'Painter', 'Printer', 'Writer'].map((title) => alike(title, 'Maya Chen', title))
        : []
      return HttpResponse.json({ items })
    }),
  )
  const { router } = await show('/people/add', AddPersonPanel, ['/people', '/people/$contactId'])
  const name = await screen.findByLabelText('Name')
  fireEvent.change(name, { target: { value: 'Ma' } })
  fireEvent.change(name, { target: { value: 'Maya Chan' } })
  const notice = within(screen.getByRole('status'))
  expect(await notice.findByText('Perhaps already in your list:')).toBeVisible()
  expect(notice.getAllByRole('link'), 'the likeliest alone: a form is no list').toHaveLength(3)
  expect(asked, 'nothing is asked of half a name').toEqual(['Maya Chan'])

  fireEvent.change(name, { target: { value: 'Ruth Adler' } })
  await waitFor(() => expect(notice.queryByText('Perhaps already in your list:')).toBeNull())
  await waitFor(() => expect(asked).toEqual(['Maya Chan', 'Ruth Adler']))

  fireEvent.change(name, { target: { value: 'Maya Chen' } })
  fireEvent.click(await notice.findByRole('link', { name: /Curator/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/Curator'))
})
