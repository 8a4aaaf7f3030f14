import { createFileRoute } from '@tanstack/react-router'
import { TemplatePage } from '@/features/office/template-page'

export const Route = createFileRoute('/_app/office/templates/$templateId')({ component: TemplatePage })
