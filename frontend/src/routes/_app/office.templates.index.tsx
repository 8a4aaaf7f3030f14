import { createFileRoute } from '@tanstack/react-router'
import { TemplatesPage } from '@/features/office/templates-page'

export const Route = createFileRoute('/_app/office/templates/')({ component: TemplatesPage })
