import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { sinceOf } from '@/features/reflection/figures'
import { LookingBackPage } from '@/features/reflection/looking-back-page'
import { budgetQuery, reflectionQuery } from '@/features/reflection/queries'
import { parseLookingSearch } from '@/features/reflection/search'

export const Route = createFileRoute('/_app/looking-back')({
  validateSearch: parseLookingSearch,
  loader: ({ context: { queryClient }, location }) => {
    const { period = 'term' } = parseLookingSearch(location.search)
    return beforehand(
      queryClient.ensureQueryData(reflectionQuery(sinceOf(period, new Date()))),
      queryClient.ensureQueryData(budgetQuery),
    )
  },
  component: LookingBackPage,
})
