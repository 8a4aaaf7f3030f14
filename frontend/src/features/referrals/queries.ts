import { queryOptions } from '@tanstack/react-query'
import { api, type ReferralAccept, type ReferralCreate, type ReferralPatch, unwrap, useMutation } from '@/api'

export const referralsKey = ['referrals'] as const

/** Whom somebody named, and who named them. */
export const referralsOfQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...referralsKey, 'around', contactId],
    queryFn: async ({ signal }) => {
      const list = (query: { named_by: string[] } | { contact_id: string[] }) =>
        unwrap(api.GET('/api/v1/referrals', { signal, params: { query: { ...query, limit: 50 } } }))
      const [given, received] = await Promise.all([
        list({ named_by: [contactId] }),
        list({ contact_id: [contactId] }),
      ])
      return { given: given.items, received: received.items }
    },
  })

export const pathQuery = (contact_id: string) =>
  queryOptions({
    queryKey: [...referralsKey, 'path', contact_id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/path', { signal, params: { path: { contact_id } } })),
  })

/** Who in the list may be the person named, before anybody is added twice. */
export const likelyQuery = (name: string, organization_name: string) =>
  queryOptions({
    queryKey: [...referralsKey, 'likely', name, organization_name],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/check_duplicates', {
          body: { name, ...(organization_name ? { organization_name } : {}) },
        }),
      ),
  })

export type ReferralStep =
  | { verb: 'accept'; body: ReferralAccept }
  | { verb: 'let_go'; reason: string }
  | { verb: 'told_back' | 'reopen' }

function send(referral_id: string, step: ReferralStep) {
  const at = { params: { path: { referral_id } } }
  switch (step.verb) {
    case 'accept':
      return unwrap(api.POST('/api/v1/referrals/{referral_id}/accept', { ...at, body: step.body }))
    case 'let_go':
      return unwrap(
        api.POST('/api/v1/referrals/{referral_id}/let_go', { ...at, body: { reason: step.reason } }),
      )
    case 'told_back':
      return unwrap(api.POST('/api/v1/referrals/{referral_id}/told_back', at))
    case 'reopen':
      return unwrap(api.POST('/api/v1/referrals/{referral_id}/reopen', at))
  }
}

export const useReferralStep = (id: string) =>
  useMutation({
    mutationFn: (step: ReferralStep) => send(id, step),
    meta: { invalidates: [referralsKey, ['contacts'], ['tasks']] },
  })

export const useAddReferral = () =>
  useMutation({
    mutationFn: (body: ReferralCreate) => unwrap(api.POST('/api/v1/referrals', { body })),
    meta: { invalidates: [referralsKey, ['contacts'], ['tasks']] },
  })

export const useRemoveReferral = () =>
  useMutation({
    mutationFn: (referral_id: string) =>
      unwrap(api.DELETE('/api/v1/referrals/{referral_id}', { params: { path: { referral_id } } })),
    meta: { invalidates: [referralsKey, ['contacts'], ['tasks']] },
  })

/** Whether the giver may be named decides what a first message says, so drafts are asked for anew. */
export const useChangeReferral = (referral_id: string) =>
  useMutation({
    mutationFn: (body: ReferralPatch) =>
      unwrap(api.PATCH('/api/v1/referrals/{referral_id}', { params: { path: { referral_id } }, body })),
    meta: { invalidates: [referralsKey, ['messages'], ['tasks']] },
  })
