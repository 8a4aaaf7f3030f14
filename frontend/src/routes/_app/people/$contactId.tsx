import { createFileRoute } from '@tanstack/react-router'
import { PersonPanel } from '@/features/contacts/person-panel'

export const Route = createFileRoute('/_app/people/$contactId')({ component: PersonPanel })
