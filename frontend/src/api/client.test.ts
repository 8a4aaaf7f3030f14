import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '@/test/server'
import { ApiError, api, unwrap } from '.'
import { shouldRetry } from './query-client'

const problem = (status: number, body: object, headers = {}) =>
  HttpResponse.json(
    { title: 'No', status, request_id: 'r-1', ...body },
    {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    },
  )

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ApiError)) throw new Error('An ApiError was expected.')
  return error
}

test('a refused form says which field is meant, in the path of the form (POST /contacts)', async () => {
  server.use(
    http.post('*/api/v1/contacts', () =>
      problem(422, {
        type: '/problems/invalid_input',
        detail: 'Some fields need a look.',
        errors: [
          { pointer: '/name', code: 'string_too_short', detail: 'A name is needed.' },
          { pointer: '/emails/0/address', code: 'email', detail: 'This is no e-mail address.' },
        ],
      }),
    ),
  )
  const error = await failure(unwrap(api.POST('/api/v1/contacts', { body: { name: '' } })))
  expect(error.status).toBe(422)
  expect(error.code).toBe('invalid_input')
  expect(error.requestId).toBe('r-1')
  expect(error.fields).toEqual({
    name: 'A name is needed.',
    'emails.0.address': 'This is no e-mail address.',
  })
})

test('no answer at all is being offline, and is tried again', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()))
  const error = await failure(unwrap(api.GET('/api/v1/me')))
  expect(error.isOffline).toBe(true)
  expect(shouldRetry(0, error)).toBe(true)
  expect(shouldRetry(2, error)).toBe(false)
})

test('being signed out and being refused are never tried again', () => {
  for (const status of [401, 403, 404, 412, 422]) expect(shouldRetry(0, new ApiError(status))).toBe(false)
  for (const status of [429, 500, 503]) expect(shouldRetry(0, new ApiError(status))).toBe(true)
})

test('a busy server says how long to wait', async () => {
  server.use(http.get('*/api/v1/me', () => problem(429, {}, { 'Retry-After': '7' })))
  expect((await failure(unwrap(api.GET('/api/v1/me')))).retryAfter).toBe(7)
})

test('every creation carries a key of its own, so that a repeat creates nothing', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/fields', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return HttpResponse.json({ id: '1' }, { status: 201 })
    }),
  )
  await unwrap(api.POST('/api/v1/fields', { body: { name: 'A' } }))
  await unwrap(api.POST('/api/v1/fields', { body: { name: 'B' } }))
  expect(keys.every(Boolean)).toBe(true)
  expect(new Set(keys).size).toBe(2)
})

test('the server is asked to speak as the page does', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('*/api/v1/me', ({ request }) => {
      asked.push(request.headers.get('Accept-Language'))
      return HttpResponse.json({})
    }),
  )
  for (const lang of ['es', '']) {
    document.documentElement.lang = lang
    await unwrap(api.GET('/api/v1/me'))
  }
  expect(asked).toEqual(['es', 'en'])
})
