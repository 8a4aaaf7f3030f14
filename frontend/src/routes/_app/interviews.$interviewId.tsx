import { createFileRoute } from '@tanstack/react-router'
import { parseInterviewSearch } from '@/features/interviews/arc'
import { InterviewPage } from '@/features/interviews/interview-page'

export const Route = createFileRoute('/_app/interviews/$interviewId')({
  validateSearch: parseInterviewSearch,
  component: InterviewPage,
})
