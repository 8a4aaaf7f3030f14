import { createFileRoute } from '@tanstack/react-router'
import { AccountsPage } from '@/features/office/accounts-page'

export const Route = createFileRoute('/_app/admin/accounts')({ component: AccountsPage })
