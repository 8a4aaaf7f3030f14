import { createFileRoute } from '@tanstack/react-router'
import { parseDoorSearch } from '@/features/accounts/door-search'
import { SignInPage } from '@/features/accounts/sign-in-page'

export const Route = createFileRoute('/sign-in')({
  validateSearch: parseDoorSearch,
  component: SignInPage,
})
