import { queryOptions } from '@tanstack/react-query'
import { api, collect, type Term, type TermResolve, unwrap, useMutation } from '@/api'

export const termsKey = ['terms'] as const

/** Every word that was picked up; a search that answers while one types needs all of them here. */
export const termsQuery = queryOptions({
  queryKey: [...termsKey, 'all'],
  queryFn: ({ signal }) =>
    collect<Term>((cursor) =>
      unwrap(api.GET('/api/v1/terms', { signal, params: { query: { limit: 100, ...cursor } } })),
    ),
})

export const useExplain = (note_id: string) =>
  useMutation({
    mutationFn: (body: TermResolve) =>
      unwrap(api.POST('/api/v1/interview_notes/{note_id}/resolve', { params: { path: { note_id } }, body })),
    meta: { invalidates: [termsKey, ['interviews'], ['tasks']] },
  })
