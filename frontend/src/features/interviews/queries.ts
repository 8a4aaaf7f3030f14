import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  api,
  type Interview,
  type InterviewCallOff,
  type InterviewCreate,
  type InterviewHold,
  type InterviewPatch,
  type InterviewSchedule,
  type InterviewStep,
  type InterviewTakeBack,
  type InterviewThank,
  type InterviewWriteUp,
  unwrap,
  useMutation,
} from '@/api'

export const interviewsKey = ['interviews'] as const
/** What else a step of a conversation changes: the person's standing and the day's list. */
export const TOUCHED = [interviewsKey, ['contacts'], ['tasks']] as const

const at = (interview_id: string) => ({ params: { path: { interview_id } } })

export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewsKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/interviews/{interview_id}', { signal, ...at(id) })),
  })

export const interviewsOfContactQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...interviewsKey, 'of', contactId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/interviews', {
          signal,
          params: { query: { contact_id: [contactId], sort: '-created_at', limit: 50 } },
        }),
      ),
  })

export function usePlanInterview() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: InterviewCreate) => unwrap(api.POST('/api/v1/interviews', { body })),
    meta: { invalidates: TOUCHED },
    onSuccess: ({ id }) => navigate({ to: '/interviews/$interviewId', params: { interviewId: id } }),
  })
}

const changeInterview = (id: string, body: InterviewPatch) =>
  unwrap(api.PATCH('/api/v1/interviews/{interview_id}', { ...at(id), body }))

export function useUpdateInterview(id: string) {
  const client = useQueryClient()
  const { queryKey } = interviewQuery(id)
  return useMutation({
    mutationFn: (body: InterviewPatch) => changeInterview(id, body),
    // Shown at once, and sent one after the other, so that an earlier answer never wins over a later tap.
    scope: { id: `interview:${id}` },
    mutationKey: ['interview', id],
    onMutate: (body) => {
      void client.cancelQueries({ queryKey, exact: true })
      client.setQueryData(queryKey, (now) => now && ({ ...now, ...body } as Interview))
    },
    onSuccess: (interview: Interview) => {
      const isLast = client.isMutating({ mutationKey: ['interview', id] }) === 1
      if (isLast) client.setQueryData(queryKey, interview)
    },
    onError: () => client.invalidateQueries({ queryKey }),
    meta: {
      invalidates: [
        [...interviewsKey, 'of'],
        [...interviewsKey, 'readiness'],
        [...interviewsKey, 'debrief', id],
        [...queryKey, 'guide'],
        [...queryKey, 'suggestions'],
        [...queryKey, 'visit'],
        ['tasks'],
      ],
    },
  })
}

/** A time and, where somebody said how long it is, the minutes of the way there; null takes them back. */
export type Scheduling = { body: InterviewSchedule; way?: number | null | undefined }

export type Step =
  | ({ verb: 'schedule' } & Scheduling)
  | { verb: 'hold'; body: InterviewHold }
  | { verb: 'write_up'; body: InterviewWriteUp }
  | { verb: 'thank'; body: InterviewThank }
  | { verb: 'take_back'; body: InterviewTakeBack }
  | { verb: PlainVerb; body?: InterviewStep }
  | PuttingAway

export type PlainVerb =
  | 'request'
  | 'confirm'
  | 'start'
  | 'close'
  | 'decline'
  | 'no_answer'
  | 'cancel'
  | 'no_show'
  | 'reopen'

/** The ways out of a conversation, and the one back in; of two of them one may say whose doing it was. */
export type PuttingAway =
  | { verb: 'close' | 'decline' | 'no_answer' | 'reopen' }
  | { verb: 'cancel' | 'no_show'; body?: InterviewCallOff }

/** The way first: what is told of the new time follows from it. */
async function schedule(id: string, { body, way }: Scheduling): Promise<Interview> {
  if (way !== undefined) await changeInterview(id, { travel_minutes: way })
  return unwrap(api.POST('/api/v1/interviews/{interview_id}/schedule', { ...at(id), body }))
}

/** One step of the arc, as the API knows it. */
export function takeStep(id: string, step: Step): Promise<Interview> {
  const path = at(id)
  switch (step.verb) {
    case 'schedule':
      return schedule(id, step)
    case 'hold':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/hold', { ...path, body: step.body }))
    case 'write_up':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/write_up', { ...path, body: step.body }))
    case 'thank':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/thank', { ...path, body: step.body }))
    case 'take_back':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/take_back', { ...path, body: step.body }))
    case 'cancel':
    case 'no_show':
      return unwrap(
        api.POST(`/api/v1/interviews/{interview_id}/${step.verb}`, {
          ...path,
          ...('body' in step && step.body ? { body: step.body } : {}),
        }),
      )
    default:
      return unwrap(
        api.POST(`/api/v1/interviews/{interview_id}/${step.verb}`, {
          ...path,
          ...('body' in step && step.body ? { body: step.body } : {}),
        }),
      )
  }
}

/**
 * Takes one step of the arc; never optimistic, for another person may be concerned.
 * The page then stands where the conversation stands.
 */
export function useStep(id: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (step: Step) => takeStep(id, step),
    onSuccess: async (interview: Interview) => {
      client.setQueryData(interviewQuery(id).queryKey, interview)
      const to = '/interviews/$interviewId'
      if (window.location.pathname.startsWith('/interviews/')) {
        await navigate({ to, params: { interviewId: id }, search: {}, replace: true })
      }
    },
    meta: { invalidates: TOUCHED },
  })
}

export const removeInterview = (id: string) => unwrap(api.DELETE('/api/v1/interviews/{interview_id}', at(id)))

export function useDeleteInterview(id: string) {
  return useMutation({
    mutationFn: () => removeInterview(id),
    meta: { invalidates: [...TOUCHED, ['referrals'], ['messages'], ['removals']] },
  })
}
