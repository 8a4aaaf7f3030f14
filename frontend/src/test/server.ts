import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** Several reads in one request are answered by whoever answers each of them; without a network none is. */
const reads = http.get('*/api/v1/reads', async ({ request: { url, headers } }) => {
  const wanted = new URL(url).searchParams.getAll('get')
  const asked = wanted.map(async (get) => {
    const answer = await fetch(new URL(`/api/v1${get}`, url), { headers })
    return { get, status: answer.status, etag: null, body: await answer.json() }
  })
  return Promise.all(asked).then(
    (answers) => HttpResponse.json({ answers }),
    () => HttpResponse.error(),
  )
})

/** The network of the tests: every answer is stated by the test that needs it. */
export const server = setupServer(reads)
