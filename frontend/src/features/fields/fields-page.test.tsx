import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { FieldsPage } from './fields-page'

/* A whole page, three times over: a busy machine takes its time. */
configure({ asyncUtilTimeout: 5000 })

type Kept = { id: string; name: string; state: string; goals: string[] }

/** A server that keeps fields, and what was removed of them. */
function keep() {
  const fields = new Map<string, Kept>()
  const removed = new Map<string, Kept>()
  server.use(
    http.get('*/api/v1/fields', () => HttpResponse.json({ items: [...fields.values()], next: null })),
    http.post('*/api/v1/fields', async ({ request }) => {
      const field = { id: 'made', state: 'curious', ...((await request.json()) as object) } as Kept
      fields.set(field.id, field)
      return HttpResponse.json(field, { status: 201 })
    }),
    http.delete('*/api/v1/fields/made', () => {
      removed.set('made', fields.get('made') as Kept)
      fields.delete('made')
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/v1/removals/made/restore', () => {
      fields.set('made', removed.get('made') as Kept)
      return HttpResponse.json({ id: 'made' })
    }),
  )
  return fields
}

test('where there is no field yet a sample can be looked at; it says what it is and goes with one tap, and comes back', async () => {
  const fields = keep()
  const { router } = await show('/fields', FieldsPage, ['/fields/$fieldId'])
  fireEvent.click(await screen.findByRole('button', { name: 'Look at a sample' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/fields/made'))
  expect(fields.get('made')).toMatchObject({ name: 'Sample: museum work' })
  expect(fields.get('made')?.goals).toHaveLength(3)

  await router.navigate({ to: '/fields' })
  expect(await screen.findByText('Sample', { exact: true })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Remove the sample' }))
  expect(await screen.findByText('Sample: museum work was removed.')).toBeVisible()
  expect(fields.size).toBe(0)
  expect(await screen.findByRole('button', { name: 'Look at a sample' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Remove the sample' })).toBeVisible()
})
