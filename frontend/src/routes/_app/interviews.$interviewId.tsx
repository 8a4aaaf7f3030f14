import { createFileRoute } from '@tanstack/react-router'
import { beforehand } from '@/api'
import { parseInterviewSearch } from '@/features/interviews/arc'
import { askForTalk } from '@/features/interviews/ask-first'
import { InterviewPage } from '@/features/interviews/interview-page'

export const Route = createFileRoute('/_app/interviews/$interviewId')({
  validateSearch: parseInterviewSearch,
  loader: ({ context: { queryClient }, params: { interviewId }, location }) =>
    beforehand(askForTalk(queryClient, interviewId, parseInterviewSearch(location.search).step)),
  component: InterviewPage,
})
