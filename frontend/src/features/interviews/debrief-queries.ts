import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type ClosingAnswerSet,
  type DebriefItemCreate,
  type DebriefItemPatch,
  type DebriefLine,
  type ReferralPatch,
  unwrap,
  useMutation,
} from '@/api'
import { interviewQuery, interviewsKey } from './queries'

const at = (interview_id: string) => ({ params: { path: { interview_id } } })

export const debriefQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewsKey, 'debrief', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/interviews/{interview_id}/debrief', { signal, ...at(id) })),
  })

/** The people named in one talk, as the referrals they became. */
export const namedQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'of', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/referrals', { signal, params: { query: { interview_id: [id], limit: 50 } } })),
  })

export type Settle =
  | { verb: 'add'; body: DebriefItemCreate }
  | { verb: 'change'; id: string; body: DebriefItemPatch }
  | { verb: 'take_back'; id: string }
  | { verb: 'record'; noteId: string; off: boolean }
  | { verb: 'accept_all' }

async function send(interviewId: string, step: Settle): Promise<unknown> {
  switch (step.verb) {
    case 'add':
      return unwrap(
        api.POST('/api/v1/interviews/{interview_id}/debrief_items', { ...at(interviewId), body: step.body }),
      )
    case 'change':
      return unwrap(
        api.PATCH('/api/v1/debrief_items/{debrief_item_id}', {
          params: { path: { debrief_item_id: step.id } },
          body: step.body,
        }),
      )
    case 'take_back':
      return unwrap(
        api.DELETE('/api/v1/debrief_items/{debrief_item_id}', {
          params: { path: { debrief_item_id: step.id } },
        }),
      )
    case 'record':
      return unwrap(
        api.PATCH('/api/v1/interview_notes/{note_id}', {
          params: { path: { note_id: step.noteId } },
          body: { off_the_record: step.off },
        }),
      )
    case 'accept_all':
      return unwrap(api.POST('/api/v1/interviews/{interview_id}/debrief/accept', at(interviewId)))
  }
}

const touched = (id: string) => [
  debriefQuery(id).queryKey,
  interviewQuery(id).queryKey,
  ['referrals'],
  ['tasks'],
  ['contacts'],
  ['fields'],
]

export const useSettle = (id: string) =>
  useMutation({
    mutationFn: (step: Settle) => send(id, step),
    meta: { invalidates: touched(id) },
  })

/** What is kept or left out of a line: a new item for one that is only proposed, a change for one that is settled. */
export const settling = (line: DebriefLine, body: DebriefItemPatch): Settle =>
  line.id
    ? { verb: 'change', id: line.id, body }
    : { verb: 'add', body: { ...body, note_id: line.note_id } as DebriefItemCreate }

/** Off the record or on it, without settling a line that is only proposed. */
export const recording = (line: DebriefLine, off: boolean): Settle =>
  line.id || !line.note_id
    ? settling(line, { off_the_record: off })
    : { verb: 'record', noteId: line.note_id, off }

export function useAnswerClosing(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ClosingAnswerSet) =>
      unwrap(api.POST('/api/v1/interviews/{interview_id}/closing', { ...at(id), body })),
    onSuccess: (closing) =>
      client.setQueryData(interviewQuery(id).queryKey, (now) => now && { ...now, closing }),
    meta: { invalidates: touched(id) },
  })
}

export const useUpdateReferral = (interviewId: string) =>
  useMutation({
    mutationFn: ({ id, body }: { id: string; body: ReferralPatch }) =>
      unwrap(api.PATCH('/api/v1/referrals/{referral_id}', { params: { path: { referral_id: id } }, body })),
    meta: { invalidates: [namedQuery(interviewId).queryKey, ['contacts']] },
  })
