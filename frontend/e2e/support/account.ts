import type { APIRequest, APIRequestContext } from '@playwright/test'

export const PASSWORD = 'four plain words together'

type State = Awaited<ReturnType<APIRequestContext['storageState']>>
export type Account = { email: string; name: string; state: State; baseURL: string }

/** Signs up and in through the API, the way any client would. */
export const createAccount = (request: APIRequest, baseURL: string, label: string): Promise<Account> =>
  enter(request, baseURL, `${label}-${Date.now()}@example.org`, 'Rosa Lind')

/** Whoever signs up first looks after the installation: every worker signs this one up before its own. */
export const enterOffice = (request: APIRequest, baseURL: string): Promise<Account> =>
  enter(request, baseURL, 'office@example.org', 'Ines Duarte')

async function enter(request: APIRequest, baseURL: string, email: string, name: string): Promise<Account> {
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } })
  const joined = await context.post('/api/v1/accounts', {
    data: { email, name, password: PASSWORD, time_zone: 'America/New_York' },
  })
  if (!joined.ok()) throw new Error(`Signing up failed: ${await joined.text()}`)
  const entered = await context.post('/api/v1/sessions', { data: { email, password: PASSWORD } })
  if (!entered.ok()) throw new Error(`Signing in failed: ${await entered.text()}`)
  const state = await context.storageState()
  await context.dispose()
  return { email, name, state, baseURL }
}

export const storageOf = (account: Account): State => account.state

/** Calls the API as the account does in its browser. */
export class Api {
  constructor(private readonly request: APIRequestContext) {}

  async post<T = { id: string }>(path: string, data: unknown = {}): Promise<T> {
    const answer = await this.request.post(`/api/v1${path}`, {
      data,
      headers: { Origin: origin },
    })
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
    return (answer.status() === 204 ? {} : await answer.json()) as T
  }

  async send(
    request: APIRequestContext,
    path: string,
    file: { name: string; text: string },
  ): Promise<{ id: string }> {
    const answer = await request.post(`/api/v1${path}`, {
      headers: { Origin: origin },
      multipart: { file: { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) } },
    })
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as { id: string }
  }

  async patch<T = { id: string }>(path: string, data: unknown): Promise<T> {
    const answer = await this.request.patch(`/api/v1${path}`, { data, headers: { Origin: origin } })
    if (!answer.ok()) throw new Error(`PATCH ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  async remove(path: string): Promise<void> {
    const answer = await this.request.delete(`/api/v1${path}`, { headers: { Origin: origin } })
    if (!answer.ok()) throw new Error(`DELETE ${path}: ${answer.status()} ${await answer.text()}`)
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request.get(`/api/v1${path}`)
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }
}

const origin = process.env.E2E_BASE_URL ?? `http://localhost:${process.env.E2E_PORT}`
