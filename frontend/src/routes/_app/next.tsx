import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { sourcesQuery } from '@/features/contacts/queries'
import { NextPage } from '@/features/ladder/next-page'
import { ladderQuery } from '@/features/ladder/queries'

export const Route = createFileRoute('/_app/next')({
  loader: ({ context: { queryClient } }) =>
    beforehand(queryClient.ensureInfiniteQueryData(ladderQuery), queryClient.ensureQueryData(sourcesQuery)),
  component: NextPage,
})
