import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api'

/** Lies under the people, so that whatever changes one of them brings the ladder up to date. */
export const ladderQuery = infiniteQueryOptions({
  queryKey: ['contacts', 'ladder'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/v1/ladder', {
        signal,
        params: { query: { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  getNextPageParam: (last) => last.next ?? undefined,
})

export const ratesQuery = queryOptions({
  queryKey: ['messages', 'rates'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/outreach_rates', { signal })),
})
