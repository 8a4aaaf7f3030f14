import { createFileRoute } from '@tanstack/react-router'
import { parseTermSearch } from '@/features/terms/search'
import { TermsPage } from '@/features/terms/terms-page'

export const Route = createFileRoute('/_app/terms')({
  validateSearch: parseTermSearch,
  component: TermsPage,
})
