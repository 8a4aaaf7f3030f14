import { createFileRoute } from '@tanstack/react-router'
import { OrganizationsPage } from '@/features/organizations/organizations-page'
import { parseOrganizationSearch } from '@/features/organizations/search'

export const Route = createFileRoute('/_app/organizations/')({
  validateSearch: parseOrganizationSearch,
  component: OrganizationsPage,
})
