import { createFileRoute } from '@tanstack/react-router'
import { OrganizationPage } from '@/features/organizations/organization-page'

export const Route = createFileRoute('/_app/organizations/$organizationId')({ component: OrganizationPage })
