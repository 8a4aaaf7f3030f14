import { createFileRoute } from '@tanstack/react-router'
import { parseLookingSearch } from '@/features/reflection/figures'
import { LookingBackPage } from '@/features/reflection/looking-back-page'

export const Route = createFileRoute('/_app/looking-back')({
  validateSearch: parseLookingSearch,
  component: LookingBackPage,
})
