import { createFileRoute } from '@tanstack/react-router'
import { parseDoorSearch } from '@/features/accounts/door-search'
import { SignUpPage } from '@/features/accounts/sign-up-page'

export const Route = createFileRoute('/sign-up')({
  validateSearch: parseDoorSearch,
  component: SignUpPage,
})
