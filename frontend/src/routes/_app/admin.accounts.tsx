import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { isAdmin, meQuery } from '@/features/accounts/queries'
import { accountListQuery, EVERYBODY, invitesQuery } from '@/features/office/account-queries'
import { AccountsPage } from '@/features/office/accounts-page'

export const Route = createFileRoute('/_app/admin/accounts')({
  loader: ({ context: { queryClient } }) =>
    isAdmin(queryClient.getQueryData(meQuery.queryKey))
      ? beforehand(
          queryClient.ensureQueryData(invitesQuery),
          queryClient.ensureInfiniteQueryData(accountListQuery(EVERYBODY)),
        )
      : undefined,
  component: AccountsPage,
})
