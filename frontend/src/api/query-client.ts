import { type Mutation, MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query'
import { ApiError } from './error'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error
    mutationMeta: { invalidates?: readonly QueryKey[] }
  }
}

const SECOND = 1000

/** What may pass by itself: no answer, a busy server, a failing one. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ApiError && (error.isOffline || error.status === 429 || error.status >= 500)

/** Only what may pass by itself is tried again. */
export const shouldRetry = (count: number, error: Error): boolean => mayPass(error) && count < 2

/** Whether the same thing is about to change once more: what was read in between would show the way there. */
const isFollowed = (
  cache: MutationCache,
  { options: { scope }, mutationId }: Mutation<unknown, unknown, unknown>,
) =>
  scope !== undefined &&
  cache
    .getAll()
    .some(
      ({ options, mutationId: id, state }) =>
        options.scope?.id === scope.id && id > mutationId && state.status === 'pending',
    )

/** `onSignedOut` is called when the server no longer knows us; a wrong password is not that. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof ApiError && error.code === 'unauthorized') onSignedOut()
  }
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({
      onError: watch,
      onSettled: async (_data, _error, _variables, _context, mutation) => {
        if (isFollowed(client.getMutationCache(), mutation)) return
        const keys = mutation.meta?.invalidates ?? []
        await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })))
      },
    }),
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 15 * SECOND, gcTime: 300 * SECOND },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
