import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, useMutation } from '@/api'
import { interviewsKey, type Scheduling, takeStep } from '@/features/interviews'
import { tasksKey } from '@/features/today'

/** Whatever changes a talk changes what is owed; so the whole calendar stands with the duties. */
export const calendarQuery = queryOptions({
  queryKey: [...tasksKey, 'calendar'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/calendar', { signal })),
})

export const useReschedule = (id: string) =>
  useMutation({
    mutationFn: (time: Scheduling) => takeStep(id, { verb: 'schedule', ...time }),
    meta: { invalidates: [interviewsKey, ['contacts'], tasksKey] },
  })

export const useMoveTask = (task_id: string) =>
  useMutation({
    mutationFn: (body: { title: string; due_at: string }) =>
      unwrap(api.PATCH('/api/v1/tasks/{task_id}', { params: { path: { task_id } }, body })),
    meta: { invalidates: [tasksKey] },
  })
