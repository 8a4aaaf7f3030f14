import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import Palette from './palette'

const person = (id: string, name: string) => ({ id, name, title: null, organization: null })

test('Enter takes what the words find, also where it is pressed before they have found it', async () => {
  let answer: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ title: 'Sign in', status: 401 }, { status: 401 })),
    http.get('*/api/v1/organizations', () => HttpResponse.json({ items: [], next: null, total: null })),
    http.get('*/api/v1/contacts', async ({ request }) => {
      const whole = new URL(request.url).searchParams.get('q') === 'Lucía'
      if (whole) await asked
      const items = whole
        ? [person('lucia', 'Lucía García')]
        : [person('elif', 'Elif'), person('lucia', 'Lucía García')]
      return HttpResponse.json({ items, next: null, total: null })
    }),
  )
  const closed: string[] = []
  const { router } = await show('/', () => <Palette onClose={() => closed.push('closed')} />, [
    '/people/$contactId',
  ])
  const words = await screen.findByRole('combobox')
  fireEvent.change(words, { target: { value: 'L' } })
  expect(await screen.findByRole('option', { name: 'Elif' })).toBeVisible()
  fireEvent.change(words, { target: { value: 'Lucía' } })
  fireEvent.keyDown(words, { key: 'Enter' })
  expect(closed, 'what stands there is of earlier words').toEqual([])
  answer()
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/lucia'))
  expect(closed).toEqual(['closed'])
})
