import type { components } from './schema.gen'

type Answers = components['schemas']['Reads']['answers']
type Waiting = { request: Request; resolve: (response: Response) => void; reject: (reason: unknown) => void }

const API = '/api/v1'

/** So many the server takes at once, and so long an address may safely be. */
const MOST = 20
const LONGEST = 6000

const send = (request: Request): Promise<Response> => globalThis.fetch(request)

/** A read as it is named among several: its address below the API. */
function named({ url }: Request): string {
  const { pathname, search } = new URL(url)
  return `get=${encodeURIComponent(pathname.slice(API.length) + search)}`
}

const isRead = ({ method, url }: Request): boolean =>
  method === 'GET' && new URL(url).pathname.startsWith(`${API}/`)

/** Who asks, and in which language: those that differ in that go apart. */
const asker = ({ headers }: Request): string => JSON.stringify([...headers])

/** Those that go in one request with the first of them. */
function together([first, ...others]: readonly [Waiting, ...Waiting[]]): Waiting[] {
  const chosen = [first]
  let length = named(first.request).length
  for (const each of others.filter(({ request }) => asker(request) === asker(first.request))) {
    length += named(each.request).length + 1
    if (chosen.length === MOST || length > LONGEST) break
    chosen.push(each)
  }
  return chosen
}

async function askTogether(these: readonly Waiting[], headers: Headers): Promise<void> {
  const query = these.map(({ request }) => named(request)).join('&')
  const url = new URL(`${API}/reads?${query}`, window.location.origin)
  const whole = await send(new Request(url, { headers, credentials: 'same-origin' }))
  if (!whole.ok) {
    for (const { resolve } of these) resolve(whole.clone())
    return
  }
  const { answers }: { answers: Answers } = await whole.json()
  for (const [place, { status, body }] of answers.entries()) {
    these[place]?.resolve(Response.json(body, { status }))
  }
}

async function ask(these: readonly Waiting[], { request, resolve }: Waiting): Promise<void> {
  try {
    if (these.length > 1) await askTogether(these, request.headers)
    else resolve(await send(request))
  } catch (reason) {
    for (const { reject } of these) reject(reason)
  }
}

let queue: Waiting[] = []

function askAll(): void {
  let [first, ...rest] = queue.filter(({ request }) => !request.signal.aborted)
  queue = []
  while (first) {
    const these = together([first, ...rest])
    void ask(these, first)
    ;[first, ...rest] = rest.filter((each) => !these.includes(each))
  }
}

/** What is asked in one moment gets here a few turns apart; no more than that, so that it leaves before a page is drawn. */
const TURNS = 20

async function askSoon(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await null
  askAll()
}

/**
 * Fetches. What is read in the same moment goes to the server in one request, and comes back as if each had been asked
 * alone: on a phone each request is a way there and back.
 */
export function fetchTogether(request: Request): Promise<Response> {
  const { signal } = request
  if (!isRead(request) || signal.aborted) return send(request)
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (queue.length === 0) void askSoon()
    queue.push({ request, resolve, reject })
  })
}
