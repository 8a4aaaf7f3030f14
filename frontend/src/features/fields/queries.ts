import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Field,
  type FieldCreate,
  type FieldPatch,
  isStatus,
  type ResearchItem,
  type ResearchItemCreate,
  unwrap,
  useMutation,
} from '@/api'

const fieldsKey = ['fields'] as const

export const fieldsQuery = queryOptions({
  queryKey: [...fieldsKey, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/fields', { signal, params: { query: { limit: 100 } } })),
})

const at = (field_id: string) => ({ params: { path: { field_id } } })

export const fieldQuery = (id: string) =>
  queryOptions({
    queryKey: [...fieldsKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/fields/{field_id}', { signal, ...at(id) })),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

const meta = { invalidates: [fieldsKey] }

export const createField = (body: FieldCreate) => unwrap(api.POST('/api/v1/fields', { body }))

export const useCreateField = () => useMutation({ mutationFn: createField, meta })

/** People, talks and what was read let go of it. */
export const useRemoveField = (id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/fields/{field_id}', at(id))),
    meta: { invalidates: [fieldsQuery.queryKey, ['contacts'], ['interviews'], researchKey] },
  })

/** Saves changed members and puts the answer where the field's own page reads it. */
export function useUpdateField(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: FieldPatch) => unwrap(api.PATCH('/api/v1/fields/{field_id}', { ...at(id), body })),
    onSuccess: (field: Field) => client.setQueryData(fieldQuery(id).queryKey, field),
    meta: { invalidates: [fieldsQuery.queryKey, ['tasks']] },
  })
}

/** To say that one has thought about it, and that it stands. */
export function useReviewField(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/fields/{field_id}/review', at(id))),
    onSuccess: (field: Field) => client.setQueryData(fieldQuery(id).queryKey, field),
    meta: { invalidates: [fieldsQuery.queryKey, ['tasks']] },
  })
}

export const peopleInFieldQuery = (field_id: string) =>
  queryOptions({
    queryKey: ['contacts', 'in-field', field_id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contacts', {
          signal,
          params: { query: { field_id: [field_id], sort: '-comfort', limit: 6, count: true } },
        }),
      ),
  })

export const talksInFieldQuery = (field_id: string) =>
  queryOptions({
    queryKey: ['interviews', 'in-field', field_id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/interviews', {
          signal,
          params: { query: { field_id: [field_id], sort: '-created_at', limit: 100 } },
        }),
      ),
  })

/** These lie under the conversations, so that whatever changes one of them brings them up to date. */
const heardKey = (field_id: string) => ['interviews', 'heard', field_id] as const

export const fitTrailQuery = (field_id: string) =>
  queryOptions({
    queryKey: [...heardKey(field_id), 'fit'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/fields/{field_id}/fit_trail', { signal, ...at(field_id) })),
  })

export const coverageQuery = (field_id: string) =>
  queryOptions({
    queryKey: [...heardKey(field_id), 'coverage'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/fields/{field_id}/coverage', { signal, ...at(field_id) })),
  })

export const careerPathsQuery = (field_id: string) =>
  queryOptions({
    queryKey: [...heardKey(field_id), 'paths'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/fields/{field_id}/career_paths', { signal, ...at(field_id) })),
  })

export const researchKey = ['research'] as const

export const researchQuery = (field_id: string) =>
  queryOptions({
    queryKey: [...researchKey, field_id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/research', { signal, params: { query: { field_id } } })),
  })

const onResearch = { invalidates: [researchKey] }

export const useAddResearch = () =>
  useMutation({
    mutationFn: (body: ResearchItemCreate) => unwrap(api.POST('/api/v1/research_items', { body })),
    meta: onResearch,
  })

export const useRemoveResearch = () =>
  useMutation({
    mutationFn: ({ id }: ResearchItem) =>
      unwrap(
        api.DELETE('/api/v1/research_items/{research_item_id}', {
          params: { path: { research_item_id: id } },
        }),
      ),
    meta: onResearch,
  })
