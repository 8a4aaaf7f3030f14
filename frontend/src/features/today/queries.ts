import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, collect, type Task, unwrap } from '@/api'

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/today', { signal })),
})

const PARTS = [
  'id',
  'kind',
  'title',
  'reason',
  'due_at',
  'time_zone',
  'interview_id',
  'contact',
] as const satisfies readonly (keyof Task)[]
export type OpenTask = Pick<Task, (typeof PARTS)[number]>

export const tasksKey = ['tasks'] as const

/** Everything that is owed, by its day; only what other pages show of it is sent. */
export const openTasksQuery = queryOptions({
  queryKey: [...tasksKey, 'open'],
  queryFn: ({ signal }) =>
    collect<OpenTask>((cursor) =>
      unwrap(
        api.GET('/api/v1/tasks', {
          signal,
          params: { query: { state: ['open'], sort: 'due_at', limit: 100, fields: [...PARTS], ...cursor } },
        }),
      ),
    ),
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

const at = (task_id: string) => ({ params: { path: { task_id } } })

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
    meta: { invalidates: [todayQuery.queryKey, ['contacts'], ['interviews'], ['referrals'], tasksKey] },
  })

export const useAddTask = () =>
  useMutation({
    mutationFn: (body: { title: string; due_at: string; time_zone: string }) =>
      unwrap(api.POST('/api/v1/tasks', { body })),
    meta: { invalidates: [todayQuery.queryKey, tasksKey] },
  })
