import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { type AccountPatch, type AccountSummary, api, type InviteCreate, unwrap, useMutation } from '@/api'
import { meQuery } from '@/features/accounts'

export type Role = AccountSummary['roles'][number]
export type AccountSearch = { q: string; role: Role | '' }

export const EVERYBODY: AccountSearch = { q: '', role: '' }

const accountsKey = ['accounts'] as const

export const accountListQuery = ({ q, role }: AccountSearch) =>
  infiniteQueryOptions({
    queryKey: [...accountsKey, q.trim(), role],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/accounts', {
          signal,
          params: {
            query: {
              limit: 50,
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(role ? { role: [role] } : {}),
              ...(pageParam ? { cursor: pageParam } : { count: true }),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const useUpdateAccount = (account_id: string) =>
  useMutation({
    mutationFn: (body: AccountPatch) =>
      unwrap(api.PATCH('/api/v1/accounts/{account_id}', { params: { path: { account_id } }, body })),
    meta: { invalidates: [accountsKey, meQuery.queryKey] },
  })

export const invitesQuery = queryOptions({
  queryKey: ['invites'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/invites', { signal, params: { query: { limit: 50 } } })),
})
const onInvites = { invalidates: [invitesQuery.queryKey] }

export const useInvite = () =>
  useMutation({
    mutationFn: (body: InviteCreate) => unwrap(api.POST('/api/v1/invites', { body })),
    meta: onInvites,
  })

export const useWithdrawInvite = () =>
  useMutation({
    mutationFn: (invite_id: string) =>
      unwrap(api.DELETE('/api/v1/invites/{invite_id}', { params: { path: { invite_id } } })),
    meta: onInvites,
  })
