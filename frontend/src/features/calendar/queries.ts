import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, type Interview, type InterviewSchedule, unwrap } from '@/api'
import { interviewsKey, takeStep } from '@/features/interviews'
import { tasksKey } from '@/features/today'

const MOST = 200
const PARTS = [
  'id',
  'state',
  'form',
  'allowed',
  'scheduled_at',
  'time_zone',
  'place',
  'minutes_promised',
  'contact',
] as const satisfies readonly (keyof Interview)[]

/** The latest talks that have a date; only what a calendar shows is sent. */
export const datedTalksQuery = queryOptions({
  queryKey: [...interviewsKey, 'dated'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/interviews', {
        signal,
        params: { query: { sort: '-scheduled_at', limit: MOST, fields: [...PARTS] } },
      }),
    ),
})

export const useReschedule = (id: string) =>
  useMutation({
    mutationFn: (body: InterviewSchedule) => takeStep(id, { verb: 'schedule', body }),
    meta: { invalidates: [interviewsKey, ['contacts'], ['today'], tasksKey] },
  })

export const useMoveTask = (task_id: string) =>
  useMutation({
    mutationFn: (body: { title: string; due_at: string }) =>
      unwrap(api.PATCH('/api/v1/tasks/{task_id}', { params: { path: { task_id } }, body })),
    meta: { invalidates: [['today'], tasksKey] },
  })
