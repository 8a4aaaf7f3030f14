import { createFileRoute } from '@tanstack/react-router'
import { PolicyPage } from '@/features/office/policy-page'

export const Route = createFileRoute('/_app/office/policy')({ component: PolicyPage })
