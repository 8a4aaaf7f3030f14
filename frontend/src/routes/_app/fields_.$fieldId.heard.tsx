import { createFileRoute } from '@tanstack/react-router'
import { HeardPage } from '@/features/fields/heard-page'

export const Route = createFileRoute('/_app/fields_/$fieldId/heard')({ component: HeardPage })
