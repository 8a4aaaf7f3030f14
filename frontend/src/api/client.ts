import createClient, { type Middleware } from 'openapi-fetch'
import { newId } from '@/lib/ids'
import { isRefused, personOfPage } from '@/lib/person'
import { ApiError } from './error'
import type { Problem, paths } from './schema.gen'
import { fetchTogether } from './together'

/** The server speaks as the page does, also before anybody has signed in. */
const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'en')
    return request
  },
}

/** A retry after a lost answer must not create twice: each POST carries its own key unless the caller gave one. */
const idempotency: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newId())
    }
    return request
  },
}

const ACCOUNT = 'Colloquy-Account'

/** What whoever is there may ask, whose page this was before: to sign in, and who has. */
export const asAnybody = { [ACCOUNT]: '' }

/** One browser keeps one session for all tabs: this page's calls are refused once that is somebody else's. */
const account: Middleware = {
  onRequest({ request }) {
    const person = personOfPage()
    if (person && !request.headers.has(ACCOUNT)) request.headers.set(ACCOUNT, person)
    return request
  },
}

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  querySerializer: { array: { style: 'form', explode: true } },
  fetch: fetchTogether,
})
api.use(language, idempotency, account)

type Answer<T> = { data?: T; error?: unknown; response: Response }

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After'))
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** The value of an answer, or one ApiError for everything that can go wrong. Aborts pass through untouched. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>
  try {
    answer = await call
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(0)
  }
  const { data, error, response } = answer
  if (response.ok) return data as T
  const failure = new ApiError(response.status, isProblem(error) ? error : {}, retryAfter(response))
  if (failure.code === 'somebody_else') isRefused()
  throw failure
}
