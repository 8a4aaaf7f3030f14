import { createFileRoute } from '@tanstack/react-router'
import { QuestionsPage } from '@/features/questions/questions-page'
import { parseQuestionSearch } from '@/features/questions/search'

export const Route = createFileRoute('/_app/questions/')({
  validateSearch: parseQuestionSearch,
  component: QuestionsPage,
})
