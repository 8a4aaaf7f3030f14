import { createFileRoute } from '@tanstack/react-router'
import { RatesPage } from '@/features/ladder/rates-page'

export const Route = createFileRoute('/_app/what-works')({ component: RatesPage })
