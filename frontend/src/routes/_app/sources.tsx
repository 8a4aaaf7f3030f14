import { createFileRoute } from '@tanstack/react-router'
import { SourcesPage } from '@/features/contacts/sources-page'

export const Route = createFileRoute('/_app/sources')({ component: SourcesPage })
