import { createFileRoute } from '@tanstack/react-router'
import { FieldPage } from '@/features/fields/field-page'

export const Route = createFileRoute('/_app/fields/$fieldId')({ component: FieldPage })
