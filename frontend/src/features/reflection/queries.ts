import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, unwrap, useMutation } from '@/api'

export const reflectionKey = ['reflection'] as const

export const reflectionQuery = (since: string | null) =>
  queryOptions({
    queryKey: [...reflectionKey, since],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/reflection', { signal, params: { query: since ? { since } : {} } })),
    placeholderData: keepPreviousData,
  })

export const budgetQuery = queryOptions({
  queryKey: [...reflectionKey, 'budget'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/time_budget', { signal })),
})

/** How much of a week one means to give to this; nothing takes the figure away again. */
export const useMeanMinutes = () =>
  useMutation({
    mutationFn: (weekly_minutes: number | null) =>
      unwrap(api.PATCH('/api/v1/me', { body: { weekly_minutes } })),
    meta: { invalidates: [budgetQuery.queryKey, ['me']] },
  })
