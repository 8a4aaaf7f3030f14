import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Form,
  isStatus,
  type MessageTemplatePatch,
  type OfficeCard,
  type OfficeCardPatch,
  type OfficePolicy,
  type PolicyPatch,
  unwrap,
  useMutation,
} from '@/api'

export const officeQuery = queryOptions({
  queryKey: ['office'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/office', { signal })),
})

export function useUpdateOffice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OfficeCardPatch) => unwrap(api.PATCH('/api/v1/office', { body })),
    onSuccess: (card: OfficeCard) => client.setQueryData(officeQuery.queryKey, card),
  })
}

const policyKey = ['policy'] as const

export const policyQuery = queryOptions({
  queryKey: [...policyKey, 'now'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/policy', { signal })),
})

export const policyChangesQuery = infiniteQueryOptions({
  queryKey: [...policyKey, 'changes'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/v1/policy/changes', {
        signal,
        params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** What a change would do; `patch` is its JSON. What could not be saved has no consequences. */
export const previewQuery = (patch: string) =>
  queryOptions({
    queryKey: [...policyKey, 'preview', patch],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/policy/preview', { signal, body: JSON.parse(patch) as PolicyPatch })),
    retry: false,
  })

/** A figure set anew holds for everybody from then on; what is owed follows it. */
export function useUpdatePolicy() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PolicyPatch) => unwrap(api.PATCH('/api/v1/policy', { body })),
    onSuccess: (policy: OfficePolicy) => client.setQueryData(policyQuery.queryKey, policy),
    meta: { invalidates: [policyChangesQuery.queryKey, ['tasks']] },
  })
}

const templatesKey = ['message_templates'] as const
const at = (template_id: string) => ({ path: { template_id } })

export const templatesQuery = queryOptions({
  queryKey: [...templatesKey, 'list'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/message_templates', { signal, params: { query: { limit: 100 } } })),
})

export const templateQuery = (id: string, form: Form) =>
  queryOptions({
    queryKey: [...templatesKey, 'one', id, form],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/message_templates/{template_id}', {
          signal,
          params: { ...at(id), query: { form } },
        }),
      ),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...templatesKey, 'versions', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/message_templates/{template_id}/versions', {
          signal,
          params: { ...at(id), query: { limit: 20 } },
        }),
      ),
  })

export const namesQuery = queryOptions({
  queryKey: [...templatesKey, 'names'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/message_template_names', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

const meta = { invalidates: [templatesKey] }

export const useUpdateTemplate = (id: string) =>
  useMutation({
    mutationFn: (body: MessageTemplatePatch) =>
      unwrap(api.PATCH('/api/v1/message_templates/{template_id}', { params: at(id), body })),
    meta,
  })

export const useResetTemplate = (id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/message_templates/{template_id}/reset', { params: at(id) })),
    meta,
  })
