import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  type ApproachPatch,
  api,
  type FindingDismissal,
  type LogReply,
  type MarkSent,
  type Medium,
  type Outreach,
  type OutreachCreate,
  type OutreachPatch,
  type OutreachSummary,
  unwrap,
  useMutation,
} from '@/api'

export const messagesKey = ['messages'] as const
/** What a message that went out, or an answer, changes elsewhere. */
const TOUCHED = [messagesKey, ['interviews'], ['contacts'], ['tasks']] as const

const byId = (outreach_id: string) => ({ params: { path: { outreach_id } } })

/** Remarks on one question. The same text is asked about once. */
export const questionCheckQuery = (text: string) =>
  queryOptions({
    queryKey: ['checks', 'question', text],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/checks/question', { signal, body: { text } })),
    enabled: text.trim().length > 3,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: [...messagesKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/outreach/{outreach_id}', { signal, ...byId(id) })),
  })

export type Whose = { contact_id: string } | { interview_id: string }

/** The messages and calls to one person, or around one conversation, the latest first. */
export const messagesQuery = (whose: Whose) =>
  queryOptions({
    queryKey: [...messagesKey, 'of', whose],
    queryFn: ({ signal }) => {
      const only =
        'contact_id' in whose ? { contact_id: [whose.contact_id] } : { interview_id: [whose.interview_id] }
      const query = { ...only, sort: '-created_at', limit: 20 }
      return unwrap(api.GET('/api/v1/outreach', { signal, params: { query } }))
    },
  })

/** The thank-you that somebody began and has not sent. */
export const thanksBegun = ({ items }: { items: readonly OutreachSummary[] }): OutreachSummary | undefined =>
  items.find(({ kind, state }) => kind === 'thank_you' && state === 'draft')

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...messagesKey, 'one', id, 'versions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/outreach/{outreach_id}/versions', { signal, ...byId(id) })),
  })

export const approachQuery = (contact_id: string, ease: number | null) =>
  queryOptions({
    queryKey: [...messagesKey, 'approach', contact_id, ease],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contacts/{contact_id}/approach', {
          signal,
          params: { path: { contact_id }, query: ease ? { ease_with_phones: ease } : {} },
        }),
      ),
    /* Saying how phoning is changes what is advised, and leaves it standing until then. */
    placeholderData: (before, of) => (of?.queryKey.includes(contact_id) ? before : undefined),
  })

export const readinessQuery = (contact_id: string, medium: Medium = 'email') =>
  queryOptions({
    queryKey: ['interviews', 'readiness', contact_id, medium],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contacts/{contact_id}/readiness', {
          signal,
          params: { path: { contact_id }, query: { medium } },
        }),
      ),
  })

export function useChooseApproach(contact_id: string) {
  return useMutation({
    mutationFn: (body: ApproachPatch) =>
      unwrap(api.PATCH('/api/v1/contacts/{contact_id}/approach', { params: { path: { contact_id } }, body })),
    meta: { invalidates: [[...messagesKey, 'approach', contact_id]] },
  })
}

export function useDraftMessage() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OutreachCreate) => unwrap(api.POST('/api/v1/outreach', { body })),
    onSuccess: (message: Outreach) => client.setQueryData(messageQuery(message.id).queryKey, message),
    meta: { invalidates: [[...messagesKey, 'of'], ['tasks'], ['removals']] },
  })
}

/** Saves what changed; the answer carries the remarks on the very text that was saved. */
export function useSaveMessage(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OutreachPatch) =>
      unwrap(api.PATCH('/api/v1/outreach/{outreach_id}', { ...byId(id), body })),
    onSuccess: (message: Outreach) => client.setQueryData(messageQuery(id).queryKey, message),
    meta: { invalidates: [[...messagesKey, 'of']] },
  })
}

type Step =
  | { verb: 'mark_sent'; body: MarkSent }
  | { verb: 'log_reply'; body: LogReply }
  | { verb: 'reached' }
  | { verb: 'close' }
  | { verb: 'take_back' }

function send(id: string, step: Step): Promise<Outreach> {
  const path = byId(id)
  switch (step.verb) {
    case 'mark_sent':
      return unwrap(api.POST('/api/v1/outreach/{outreach_id}/mark_sent', { ...path, body: step.body }))
    case 'log_reply':
      return unwrap(api.POST('/api/v1/outreach/{outreach_id}/log_reply', { ...path, body: step.body }))
    case 'reached':
      return unwrap(api.POST('/api/v1/outreach/{outreach_id}/reached', { ...path, body: {} }))
    case 'close':
    case 'take_back':
      return unwrap(api.POST(`/api/v1/outreach/{outreach_id}/${step.verb}`, path))
  }
}

/** Notes what happened to a message; never optimistic, for another person is concerned. */
export function useMessageStep(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (step: Step) => send(id, step),
    onSuccess: (message: Outreach) => client.setQueryData(messageQuery(id).queryKey, message),
    meta: { invalidates: TOUCHED },
  })
}

export const useDeleteMessage = (id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/outreach/{outreach_id}', byId(id))),
    meta: { invalidates: [[...messagesKey, 'of'], ['tasks']] },
  })

/** "Keep mine": the remark rests on this very text, and comes back with `restore`. */
export const keepMine = (body: FindingDismissal) => unwrap(api.POST('/api/v1/checks/dismiss', { body }))
export const takeBackKept = (body: FindingDismissal) => unwrap(api.POST('/api/v1/checks/restore', { body }))
