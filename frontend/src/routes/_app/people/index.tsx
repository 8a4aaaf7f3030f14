import { createFileRoute } from '@tanstack/react-router'
import { PeopleHint } from '@/features/contacts/people-hint'

export const Route = createFileRoute('/_app/people/')({ component: PeopleHint })
