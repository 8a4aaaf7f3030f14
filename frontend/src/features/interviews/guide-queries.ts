import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Guide,
  type InterviewQuestion,
  type InterviewQuestionCreate,
  type InterviewQuestionPatch,
  type StandingFinding,
  unwrap,
  useMutation,
} from '@/api'
import { interviewQuery, interviewsKey } from './queries'

const at = (interview_id: string) => ({ params: { path: { interview_id } } })

/** Under the interview's own key, so that whatever changes the interview brings the guide along. */
export const guideQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewQuery(id).queryKey, 'guide'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/interviews/{interview_id}/guide', { signal, ...at(id) })),
  })

export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewQuery(id).queryKey, 'suggestions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/interviews/{interview_id}/suggested_questions', { signal, ...at(id) })),
  })

const one = (question_id: string) => ({ params: { path: { question_id } } })

/** Changes to the guide; the list on the screen follows at once and the server's answer settles it. */
export function useGuide(id: string) {
  const client = useQueryClient()
  const { queryKey } = guideQuery(id)
  const meta = {
    invalidates: [interviewQuery(id).queryKey, [...interviewsKey, 'readiness'], ['tasks']],
  }
  const show = (change: (guide: Guide) => Partial<Guide>) =>
    client.setQueryData(queryKey, (now) => (now ? { ...now, ...change(now) } : now))
  const add = useMutation({
    mutationFn: (body: InterviewQuestionCreate) =>
      unwrap(api.POST('/api/v1/interviews/{interview_id}/questions', { ...at(id), body })),
    meta,
  })
  const take = useMutation({
    mutationFn: (bank_question_ids: string[]) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions/take', {
          ...at(id),
          body: { bank_question_ids },
        }),
      ),
    onSuccess: (guide: Guide) => client.setQueryData(queryKey, guide),
    meta,
  })
  const change = useMutation({
    mutationFn: ({ id: question, body }: { id: string; body: InterviewQuestionPatch }) =>
      unwrap(api.PATCH('/api/v1/interview_questions/{question_id}', { ...one(question), body })),
    meta,
  })
  const remove = useMutation({
    mutationFn: ({ id: question }: InterviewQuestion) =>
      unwrap(api.DELETE('/api/v1/interview_questions/{question_id}', one(question))),
    onMutate: (gone) =>
      show(({ questions, parked }) => ({
        questions: questions.filter((question) => question.id !== gone.id),
        parked: parked.filter((question) => question.id !== gone.id),
      })),
    meta,
  })
  const order = useMutation({
    mutationFn: (questions: InterviewQuestion[]) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/questions/reorder', {
          ...at(id),
          body: { ids: questions.map((question) => question.id) },
        }),
      ),
    onMutate: async (questions) => {
      await client.cancelQueries({ queryKey })
      show(() => ({ questions }))
    },
    /* Whoever presses twice in a row means the second: no order overtakes one that was wished after it. */
    scope: { id: `order of ${id}` },
    meta,
  })
  const keep = useMutation({
    mutationFn: ({ text, code, back }: { text: string; code: StandingFinding['code']; back?: boolean }) =>
      unwrap(
        back
          ? api.POST('/api/v1/checks/restore', { body: { text, code } })
          : api.POST('/api/v1/checks/dismiss', { body: { text, code } }),
      ),
    meta: { invalidates: [queryKey] },
  })
  return { add, take, change, remove, order, keep }
}

export type GuideChanges = ReturnType<typeof useGuide>
