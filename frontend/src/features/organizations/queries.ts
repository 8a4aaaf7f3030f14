import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  collect,
  isStatus,
  type Organization,
  type OrganizationCreate,
  type OrganizationPatch,
  type PositionHere,
  unwrap,
  useMutation,
} from '@/api'
import type { OrganizationSearch } from './search'

const PAGE = 50
export const organizationsKey = ['organizations'] as const
const at = (organization_id: string) => ({ params: { path: { organization_id } } })

export const organizationListQuery = ({ q = '', kind }: OrganizationSearch) =>
  infiniteQueryOptions({
    queryKey: [...organizationsKey, 'list', q.trim(), kind ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organizations', {
          signal,
          params: {
            query: {
              limit: PAGE,
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(kind ? { kind: [kind] } : {}),
              ...(pageParam ? { cursor: pageParam } : { count: true }),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

/** A handful for a search box. */
export const organizationSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...organizationsKey, 'search', q.trim()],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organizations', { signal, params: { query: { q: q.trim(), limit: 4 } } })),
  })

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: [...organizationsKey, 'one', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organizations/{organization_id}', { signal, ...at(id) })),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

const allPeople = (organization_id: string, signal?: AbortSignal) =>
  collect<PositionHere>((cursor) =>
    unwrap(
      api.GET('/api/v1/organizations/{organization_id}/people', {
        ...(signal ? { signal } : {}),
        params: { path: { organization_id }, query: { limit: 100, ...cursor } },
      }),
    ),
  )

/** Who works there and who did; a change of anybody's work is a change of contacts. */
export const peopleHereQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', 'at-organization', id],
    queryFn: ({ signal }) => allPeople(id, signal),
  })

const create = (body: OrganizationCreate) => unwrap(api.POST('/api/v1/organizations', { body }))
const meta = { invalidates: [organizationsKey] }

export const useCreateOrganization = () => useMutation({ mutationFn: create, meta })

/** Saves changed members and puts the answer where the page reads it; people show the new name, too. */
export function useUpdateOrganization(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OrganizationPatch) =>
      unwrap(api.PATCH('/api/v1/organizations/{organization_id}', { ...at(id), body })),
    onSuccess: (organization: Organization) =>
      client.setQueryData(organizationQuery(id).queryKey, organization),
    meta: { invalidates: [[...organizationsKey, 'list'], ['contacts']] },
  })
}

export const useRemoveOrganization = (id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/organizations/{organization_id}', at(id))),
    meta: { invalidates: [organizationsKey, ['contacts']] },
  })
