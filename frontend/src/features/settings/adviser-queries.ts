import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  type AdviserProfile,
  type AdviserProfileCreate,
  type AdviserProfilePatch,
  api,
  unwrap,
  useMutation,
} from '@/api'
import { meQuery } from '@/features/accounts'

export const profileQuery = queryOptions({
  queryKey: ['adviser_profile'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/adviser_profile', { signal })),
})

export const invitationQuery = queryOptions({
  queryKey: ['adviser_invitation'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/adviser_invitation', { signal })),
})

/** Becoming an adviser and stepping back change one's roles as well. */
export function useAdvising() {
  const client = useQueryClient()
  const show = (profile: AdviserProfile) => client.setQueryData(profileQuery.queryKey, profile)
  const meta = { invalidates: [meQuery.queryKey, invitationQuery.queryKey] }
  const begin = useMutation({
    mutationFn: (body: AdviserProfileCreate) => unwrap(api.POST('/api/v1/adviser_profile', { body })),
    onSuccess: show,
    meta,
  })
  const change = useMutation({
    mutationFn: (body: AdviserProfilePatch) => unwrap(api.PATCH('/api/v1/adviser_profile', { body })),
    onSuccess: show,
  })
  const withdraw = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/adviser_profile/withdraw')),
    onSuccess: show,
    meta,
  })
  return { begin, change, withdraw }
}
export type Advising = ReturnType<typeof useAdvising>
