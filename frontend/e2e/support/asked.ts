import type { Response } from '@playwright/test'

type Reads = { answers: { get: string; status: number; body: unknown }[] }

const API = '/api/v1'

/** Whether this answers a read of an address that has this part, alone or among others. */
export const answersTo =
  (part: string) =>
  (response: Response): boolean =>
    decodeURIComponent(response.url()).includes(part)

/** The addresses of several reads in one request; none for any other. */
export const readsIn = ({ pathname, searchParams }: URL): string[] =>
  pathname === `${API}/reads` ? searchParams.getAll('get').map((get) => API + get) : []

/** What was read by this answer: the address of each read, and what was said to it if it was not refused. */
export async function readBy(response: Response): Promise<[address: string, said: unknown][]> {
  const { pathname, search } = new URL(response.url())
  const said: unknown = response.ok() ? await response.json().catch(() => undefined) : undefined
  if (said === undefined) return []
  if (pathname !== `${API}/reads`) return [[pathname + search, said]]
  return (said as Reads).answers
    .filter(({ status }) => status === 200)
    .map(({ get, body }) => [API + get, body])
}
