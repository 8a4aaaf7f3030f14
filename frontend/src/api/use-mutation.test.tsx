import { QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { server } from '@/test/server'
import { api, createQueryClient, unwrap, useMutation } from '.'

const fields = queryOptions({
  queryKey: ['fields'],
  queryFn: () => unwrap(api.GET('/api/v1/fields')),
})
const useRemove = () =>
  useMutation({
    mutationFn: (field_id: string) =>
      unwrap(api.DELETE('/api/v1/fields/{field_id}', { params: { path: { field_id } } })),
    meta: { invalidates: [fields.queryKey, ['count']] },
  })

/** Another list that the change touches, and that answers only when it is let. */
let letThrough: () => void = () => undefined
const count = queryOptions({
  queryKey: ['count'],
  queryFn: () => new Promise<number>((done) => (letThrough = () => done(1))),
})

type Props = { onGone: (name: string) => void; onStays: (name: string, error: Error) => void }

/** As the pages do it: each row removes itself, or the list removes any of its rows. */
function Row({ id, name, onGone, onStays }: Props & { id: string; name: string }) {
  const remove = useRemove()
  const then = { onSuccess: () => onGone(name), onError: (error: Error) => onStays(name, error) }
  return (
    <button type="button" onClick={() => remove.mutate(id, then)}>
      {name}
    </button>
  )
}
function List({ onGone, onStays }: Props) {
  const list = useQuery(fields)
  useQuery(count)
  const remove = useRemove()
  const items = list.data?.items ?? []
  const all = () => items.map(({ id, name }) => remove.mutate(id, { onSuccess: () => onGone(name) }))
  return (
    <>
      {items.map(({ id, name }) => (
        <Row key={id} id={id} name={name} onGone={onGone} onStays={onStays} />
      ))}
      <button type="button" onClick={all}>
        All
      </button>
    </>
  )
}

test('what is to follow a change follows: the row is gone by then, or the next change was quicker', async () => {
  let there = ['Law', 'Museums', 'Radio']
  server.use(
    http.get('*/api/v1/fields', () =>
      HttpResponse.json({ items: there.map((name) => ({ id: name, name })), next: null }),
    ),
    http.delete('*/api/v1/fields/:id', ({ params }) => {
      if (params.id === 'Radio') return HttpResponse.json({ title: 'Busy', status: 503 }, { status: 503 })
      there = there.filter((name) => name !== params.id)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const [onGone, onStays] = [vi.fn(), vi.fn()]
  render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <List onGone={onGone} onStays={onStays} />
    </QueryClientProvider>,
  )
  await userEvent.click(await screen.findByText('Law'))
  await waitFor(() => expect(screen.queryByText('Law')).not.toBeInTheDocument())
  letThrough()
  await waitFor(() => expect(onGone).toHaveBeenCalledWith('Law'))

  await userEvent.click(screen.getByText('Radio'))
  letThrough()
  await waitFor(() => expect(onStays).toHaveBeenCalledWith('Radio', expect.objectContaining({ status: 503 })))

  await userEvent.click(screen.getByText('All'))
  await waitFor(() => expect(screen.queryByText('Museums')).not.toBeInTheDocument())
  letThrough()
  await waitFor(() => expect(onGone).toHaveBeenCalledWith('Museums'))
  expect(onGone).toHaveBeenCalledTimes(2)
})

test('of two quick choices the second is what stays, however slow the first', async () => {
  const arrived: string[] = []
  let [readAnew, answerFirst]: [number, () => void] = [0, () => undefined]
  server.use(
    http.get('*/api/v1/fields', () => {
      readAnew += 1
      return HttpResponse.json({ items: [], next: null })
    }),
    http.delete('*/api/v1/fields/:id', async ({ params }) => {
      if (arrived.push(String(params.id)) === 1) await new Promise<void>((done) => (answerFirst = done))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const onGone = vi.fn()
  function Choices({ names }: { names: string[] }) {
    const remove = useRemove()
    useQuery(fields)
    return names.map((name) => (
      <button key={name} type="button" onClick={() => remove.mutate(name, { onSuccess: () => onGone(name) })}>
        {name}
      </button>
    ))
  }
  render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <Choices names={['first', 'second']} />
      <Choices names={['of another list']} />
    </QueryClientProvider>,
  )
  await userEvent.click(screen.getByText('first'))
  await userEvent.click(screen.getByText('second'))
  await userEvent.click(screen.getByText('of another list'))
  await waitFor(() => expect(onGone).toHaveBeenCalledWith('of another list'))
  const before = readAnew
  expect(arrived).toEqual(['first', 'of another list'])
  answerFirst()
  await waitFor(() => expect(onGone).toHaveBeenCalledWith('second'))
  expect(onGone.mock.calls).toEqual([['of another list'], ['first'], ['second']])
  expect(readAnew - before, 'what stands between two choices is not shown').toBe(1)
})
