import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  type Audience,
  api,
  isStatus,
  type Medium,
  type ColloquyMilestonesSchemasMilestone as Milestone,
  type MilestoneCreate,
  type MilestonePatch,
  unwrap,
  useMutation,
} from '@/api'

export type { Milestone }
export type Kind = MilestoneCreate['kind']

export const milestonesKey = ['milestones'] as const
/** What news and its messages change elsewhere. */
const TOUCHED = [milestonesKey, ['tasks'], ['messages']] as const

const at = (milestone_id: string) => ({ params: { path: { milestone_id } } })

export const milestonesQuery = queryOptions({
  queryKey: [...milestonesKey, 'list'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/milestones', { signal, params: { query: { limit: 100 } } })),
})

export const milestoneQuery = (id: string) =>
  queryOptions({
    queryKey: [...milestonesKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/milestones/{milestone_id}', { signal, ...at(id) })),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: [...milestonesKey, 'one', id, 'audience'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/milestones/{milestone_id}/audience', { signal, ...at(id) })),
  })

const create = (body: MilestoneCreate) => unwrap(api.POST('/api/v1/milestones', { body }))

export const useCreateMilestone = () => useMutation({ mutationFn: create, meta: { invalidates: TOUCHED } })

export function useUpdateMilestone(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: MilestonePatch) =>
      unwrap(api.PATCH('/api/v1/milestones/{milestone_id}', { ...at(id), body })),
    onSuccess: (milestone: Milestone) => client.setQueryData(milestoneQuery(id).queryKey, milestone),
    meta: { invalidates: [milestonesQuery.queryKey, audienceQuery(id).queryKey] },
  })
}

export type Mark =
  | { verb: 'told'; contact_id: string; at?: string }
  | { verb: 'leave_out'; contact_id: string; reason: string }
  | { verb: 'take_back'; contact_id: string }

function send(id: string, mark: Mark): Promise<Audience> {
  const { contact_id } = mark
  switch (mark.verb) {
    case 'told':
      return unwrap(
        api.POST('/api/v1/milestones/{milestone_id}/told', {
          ...at(id),
          body: { contact_id, ...(mark.at ? { at: mark.at } : {}) },
        }),
      )
    case 'leave_out':
      return unwrap(
        api.POST('/api/v1/milestones/{milestone_id}/leave_out', {
          ...at(id),
          body: { contact_id, reason: mark.reason },
        }),
      )
    case 'take_back':
      return unwrap(
        api.POST('/api/v1/milestones/{milestone_id}/take_back', { ...at(id), body: { contact_id } }),
      )
  }
}

/** Says how it stands with one person; the answer is the whole audience as it is then. */
export function useMark(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (mark: Mark) => send(id, mark),
    onSuccess: (audience: Audience) => client.setQueryData(audienceQuery(id).queryKey, audience),
    meta: { invalidates: [milestonesQuery.queryKey, ['tasks']] },
  })
}

export const useDraftNews = (id: string) =>
  useMutation({
    mutationFn: (body: { contact_id: string; medium: Medium }) =>
      unwrap(api.POST('/api/v1/milestones/{milestone_id}/draft', { ...at(id), body })),
    meta: { invalidates: TOUCHED },
  })

export const useRemoveMilestone = (id: string) =>
  useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/milestones/{milestone_id}', at(id))),
    meta: { invalidates: [milestonesQuery.queryKey, ['tasks']] },
  })
