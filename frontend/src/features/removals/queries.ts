import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap, useMutation } from '@/api'

export const removalsKey = ['removals'] as const

/** What was removed in the last thirty days, latest first. */
export const removalsQuery = infiniteQueryOptions({
  queryKey: removalsKey,
  queryFn: ({ signal, pageParam }) =>
    unwrap(
      api.GET('/api/v1/removals', {
        signal,
        params: { query: pageParam ? { cursor: pageParam } : {} },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** Puts back what was removed, under its old id; what comes back may show on any page, so each asks again. */
export const useRestore = () =>
  useMutation({
    mutationFn: (removal_id: string) =>
      unwrap(api.POST('/api/v1/removals/{removal_id}/restore', { params: { path: { removal_id } } })),
    meta: { invalidates: [[]] },
  })
