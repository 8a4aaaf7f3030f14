import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, useMutation } from '@/api'

/** Whatever changes what is owed names this key, and every list of duties is read anew: today's, a person's, a month's. */
export const tasksKey = ['tasks'] as const

export const todayQuery = queryOptions({
  queryKey: [...tasksKey, 'today'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/today', { signal })),
})

/** What is owed in one matter: a person's page shows it beneath the next step. */
export const tasksOfContactQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...tasksKey, 'of', contactId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/tasks', {
          signal,
          params: { query: { state: ['open'], contact_id: [contactId], sort: 'due_at', limit: 20 } },
        }),
      ),
  })

/** Said to be done before the server answers, so a page that is closed right after still sends it. */
const at = (task_id: string) => ({ params: { path: { task_id } }, keepalive: true })

export type TaskStep =
  | { verb: 'done' | 'reopen' | 'unsnooze' }
  | { verb: 'snooze'; until: string }
  | { verb: 'not_needed' | 'impossible'; reason: string }

function send(id: string, step: TaskStep) {
  switch (step.verb) {
    case 'snooze':
      return unwrap(api.POST('/api/v1/tasks/{task_id}/snooze', { ...at(id), body: { until: step.until } }))
    case 'not_needed':
      return unwrap(
        api.POST('/api/v1/tasks/{task_id}/not_needed', { ...at(id), body: { reason: step.reason } }),
      )
    case 'impossible':
      return unwrap(
        api.POST('/api/v1/tasks/{task_id}/impossible', { ...at(id), body: { reason: step.reason } }),
      )
    default:
      return unwrap(api.POST(`/api/v1/tasks/{task_id}/${step.verb}`, at(id)))
  }
}

export const useTaskStep = () =>
  useMutation({
    mutationFn: ({ id, step }: { id: string; step: TaskStep }) => send(id, step),
    meta: { invalidates: [tasksKey, ['contacts'], ['interviews'], ['referrals']] },
  })

export const useAddTask = () =>
  useMutation({
    mutationFn: (body: { title: string; due_at: string; time_zone: string }) =>
      unwrap(api.POST('/api/v1/tasks', { body })),
    meta: { invalidates: [tasksKey] },
  })
