import { createFileRoute } from '@tanstack/react-router'
import { LookingBackPage } from '@/features/reflection/looking-back-page'
import { parseLookingSearch } from '@/features/reflection/search'

export const Route = createFileRoute('/_app/looking-back')({
  validateSearch: parseLookingSearch,
  component: LookingBackPage,
})
