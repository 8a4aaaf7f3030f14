import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Contact,
  type ContactPatch,
  isStatus,
  type PositionPatch,
  type TimelineEntryCreate,
  type TimelineEntryPatch,
  unwrap,
  useMutation,
} from '@/api'
import { type PeopleSearch, toQuery } from './search'

const PAGE = 50
const byId = (contact_id: string) => ({ path: { contact_id } })

export const contactsKey = ['contacts'] as const

export const contactListQuery = (search: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: [...contactsKey, 'list', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/contacts', {
          signal,
          params: {
            query: {
              ...toQuery(search, new Date()),
              limit: PAGE,
              ...(pageParam ? { cursor: pageParam } : { count: true }),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

/** Those one deleted and can still take back, the latest first. */
export const deletedQuery = infiniteQueryOptions({
  queryKey: [...contactsKey, 'deleted'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/v1/contacts', {
        signal,
        params: {
          query: {
            deleted: true,
            sort: '-updated_at',
            limit: PAGE,
            ...(pageParam ? { cursor: pageParam } : {}),
          },
        },
      }),
    ),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** A handful of people for a search box. */
export const contactSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'search', q.trim()],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contacts', {
          signal,
          params: { query: { limit: 8, ...(q.trim() ? { q: q.trim() } : { sort: '-updated_at' }) } },
        }),
      ),
  })

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contacts/{contact_id}', { signal, params: byId(id) })),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

/** What happened with somebody; `kinds` narrows it, none at all means everything. */
export const timelineQuery = (id: string, kinds: readonly string[] = []) =>
  infiniteQueryOptions({
    queryKey: [...contactsKey, 'one', id, 'timeline', kinds],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/contacts/{contact_id}/timeline', {
          signal,
          params: {
            ...byId(id),
            query: {
              limit: PAGE,
              ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const positionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id, 'positions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/positions', { signal, params: byId(id) })),
  })

/** How they built their career: what they told, and the positions that were put down. */
export const careerQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id, 'career'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/career_path', { signal, params: byId(id) })),
  })

export const relationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id, 'relations'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/relations', { signal, params: byId(id) })),
  })

export const sourcesQuery = queryOptions({
  queryKey: [...contactsKey, 'sources'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contact_sources', { signal })),
})

export const duplicatesQuery = queryOptions({
  queryKey: [...contactsKey, 'duplicates'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/duplicates', { signal, params: { query: { limit: PAGE } } })),
})

/** The pairs that this person is in. */
export const twinsQuery = (id: string) =>
  queryOptions({
    queryKey: [...duplicatesQuery.queryKey, id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/duplicates', { signal, params: { query: { contact_id: [id], limit: 1 } } })),
  })

export const mergesQuery = queryOptions({
  queryKey: [...contactsKey, 'merges'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/merges', { signal, params: { query: { limit: 10 } } })),
})

/** Saves changed fields and puts the answer where every page reads it. */
export function useUpdateContact(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ContactPatch) =>
      unwrap(api.PATCH('/api/v1/contacts/{contact_id}', { params: byId(id), body })),
    onSuccess: (contact: Contact) => client.setQueryData(contactQuery(id).queryKey, contact),
    meta: {
      invalidates: [
        [...contactsKey, 'list'],
        [...contactsKey, 'in-field'],
        ['interviews', 'readiness', id],
      ],
    },
  })
}

/** A kind of entry that one may put down oneself. */
export type OwnKind = TimelineEntryCreate['kind']

export const useChangeEntry = (entry_id: string) =>
  useMutation({
    mutationFn: (body: TimelineEntryPatch) =>
      unwrap(api.PATCH('/api/v1/timeline_entries/{entry_id}', { params: { path: { entry_id } }, body })),
    meta: { invalidates: [contactsKey, ['tasks']] },
  })

export const useChangePosition = (position_id: string) =>
  useMutation({
    mutationFn: (body: PositionPatch) =>
      unwrap(api.PATCH('/api/v1/positions/{position_id}', { params: { path: { position_id } }, body })),
    meta: { invalidates: [contactsKey] },
  })
