import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, type FieldCreate, type FieldPatch, unwrap } from '@/api'

export const fieldsQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/fields', { signal, params: { query: { limit: 100 } } })),
})

const meta = { invalidates: [fieldsQuery.queryKey] }

export const createField = (body: FieldCreate) => unwrap(api.POST('/api/v1/fields', { body }))

export const useCreateField = () => useMutation({ mutationFn: createField, meta })

export const useUpdateField = (field_id: string) =>
  useMutation({
    mutationFn: (body: FieldPatch) =>
      unwrap(api.PATCH('/api/v1/fields/{field_id}', { params: { path: { field_id } }, body })),
    meta,
  })

export const useDeleteField = (field_id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/fields/{field_id}', { params: { path: { field_id } } })),
    meta,
  })
