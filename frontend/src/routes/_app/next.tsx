import { createFileRoute } from '@tanstack/react-router'
import { NextPage } from '@/features/ladder/next-page'

export const Route = createFileRoute('/_app/next')({ component: NextPage })
