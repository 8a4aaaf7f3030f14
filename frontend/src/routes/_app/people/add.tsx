import { createFileRoute } from '@tanstack/react-router'
import { AddPersonPanel } from '@/features/contacts/add-person'

export const Route = createFileRoute('/_app/people/add')({ component: AddPersonPanel })
