import type { Problem } from './schema.gen'

export type FieldErrors = Record<string, string>

/** Every failed answer. `status` 0 means that no answer came (offline, or the server is away). */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> = {},
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail ?? problem.title ?? `Request failed (${status})`)
  }

  /** The stable last part of the problem's type: `/problems/sign_in_failed` is `sign_in_failed`. */
  get code(): string {
    return this.problem.type?.split('/').pop() ?? ''
  }

  get requestId(): string | null {
    return this.problem.request_id ?? null
  }

  get isOffline(): boolean {
    return this.status === 0
  }

  /** The server's remarks by form path: pointer `/emails/0/address` becomes `emails.0.address`. */
  get fields(): FieldErrors {
    const found: FieldErrors = {}
    for (const { pointer, detail } of this.problem.errors ?? []) {
      const path = pointer.replace(/^#/, '').split('/').filter(Boolean).join('.')
      found[path] ??= detail
    }
    return found
  }
}

export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof ApiError && error.status === status
