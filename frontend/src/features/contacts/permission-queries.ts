import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, type Permission, type PermissionPatch, unwrap, useMutation } from '@/api'
import { contactsKey } from './queries'

const at = (contact_id: string) => ({ params: { path: { contact_id } } })
const key = (id: string, part: string) => [...contactsKey, 'one', id, part] as const

export const permissionQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'permission'),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/permission', { signal, ...at(id) })),
  })

/** All that was said, the latest first. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'permission-history'),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/permission/history', { signal, ...at(id) })),
  })

/** What should be there before one goes back to somebody while searching. */
export const renewalQuery = (id: string) =>
  queryOptions({
    queryKey: key(id, 'renewal'),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contacts/{contact_id}/renewal', { signal, ...at(id) })),
  })

/** What a person said of keeping in touch: their place on the board and the day's list follow from it. */
export const changePermission = (id: string, body: PermissionPatch) =>
  unwrap(api.PATCH('/api/v1/contacts/{contact_id}/permission', { ...at(id), body }))

/** All that they last said, to say it again when a newer word is taken back. */
export const wordOf = ({ leave, every_months, channel, until, evidence }: Permission): PermissionPatch => ({
  leave,
  every_months,
  channel,
  until,
  evidence,
})

export function useChangePermission(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PermissionPatch) => changePermission(id, body),
    scope: { id: `permission:${id}` },
    meta: { invalidates: [contactsKey, ['tasks']] },
    onSuccess: (after) => client.setQueryData(permissionQuery(id).queryKey, after),
  })
}
