import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '@/test/server'
import { ApiError, api, unwrap } from '.'

/** Answers everything with its own address, and tells which requests really went out. */
function listen(): string[] {
  const sent: string[] = []
  server.events.removeAllListeners()
  server.events.on('request:start', ({ request }) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/reads')) sent.push(searchParams.getAll('get').join(' '))
  })
  return sent
}

const contact = (id: string, signal?: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/contacts/{contact_id}', {
      params: { path: { contact_id: id } },
      signal: signal ?? null,
    }),
  )

const contacts = http.get('*/api/v1/contacts/:id', ({ params }) =>
  params.id === 'nobody'
    ? HttpResponse.json({ title: 'No', status: 404, type: '/problems/not_found' }, { status: 404 })
    : HttpResponse.json({ id: params.id }),
)

test('what is read in the same moment is asked in one request, and each gets its own answer', async () => {
  const sent = listen()
  server.use(contacts)
  const found = await Promise.all(['a', 'b', 'c'].map((id) => contact(id)))
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(sent).toEqual(['/contacts/a /contacts/b /contacts/c'])
})

test('one that is refused spoils nothing for the others', async () => {
  server.use(contacts)
  const [one, other] = await Promise.allSettled([contact('nobody'), contact('b')])
  expect(one).toMatchObject({
    status: 'rejected',
    reason: expect.objectContaining({ status: 404, code: 'not_found' }),
  })
  expect(other).toMatchObject({ status: 'fulfilled', value: { id: 'b' } })
})

test('what is read alone is asked by its own address', async () => {
  const sent = listen()
  server.use(contacts)
  await contact('a')
  await contact('b')
  expect(sent).toEqual([])
})

test('one that nobody waits for any more is not asked for, and the others are', async () => {
  const sent = listen()
  server.use(contacts)
  const leaving = new AbortController()
  const left = contact('a', leaving.signal)
  const rest = Promise.all([contact('b'), contact('c')])
  await Promise.resolve()
  leaving.abort()
  await expect(left).rejects.toBeInstanceOf(Error)
  await rest
  expect(sent).toEqual(['/contacts/b /contacts/c'])
})

test('so many go into several requests', async () => {
  const sent = listen()
  server.use(contacts)
  const ids = Array.from({ length: 25 }, (_, place) => `p${place}`)
  expect((await Promise.all(ids.map((id) => contact(id)))).map(({ id }) => id)).toEqual(ids)
  expect(sent.map((one) => one.split(' ').length)).toEqual([20, 5])
})

test('when the whole is refused or never comes, each hears why', async () => {
  for (const [answer, status] of [
    [
      HttpResponse.json({ title: 'Slow', status: 429 }, { status: 429, headers: { 'Retry-After': '7' } }),
      429,
    ],
    [HttpResponse.error(), 0],
  ] as const) {
    server.use(http.get('*/api/v1/reads', () => answer, { once: true }))
    for (const one of await Promise.allSettled([contact('a'), contact('b')])) {
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ApiError) })
      expect(one).toMatchObject({ reason: { status, retryAfter: status === 429 ? 7 : null } })
    }
  }
})
