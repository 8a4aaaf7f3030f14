import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type MessageCheck, unwrap } from '@/api'

const shared = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const

/** Remarks on one question. The same text is asked about once. */
export const questionCheckQuery = (text: string) =>
  queryOptions({
    queryKey: ['checks', 'question', text],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/checks/question', { signal, body: { text } })),
    enabled: text.trim().length > 3,
    ...shared,
  })

/** Remarks on a message; those of the text before stay until the new ones are there. */
export const messageCheckQuery = (body: MessageCheck) =>
  queryOptions({
    queryKey: ['checks', 'message', body],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/checks/message', { signal, body })),
    enabled: body.text.trim().length > 20,
    placeholderData: keepPreviousData,
    ...shared,
  })
