import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, collect, type Interview, type InterviewSchedule, unwrap } from '@/api'
import { interviewsKey, takeStep } from '@/features/interviews'
import { tasksKey } from '@/features/today'
import type { CalendarTalk } from './items'

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

/** The talks, those with the latest date first; only what a calendar shows is sent. */
export const datedTalksQuery = queryOptions({
  queryKey: [...interviewsKey, 'dated'],
  queryFn: ({ signal }) =>
    collect<CalendarTalk>((cursor) =>
      unwrap(
        api.GET('/api/v1/interviews', {
          signal,
          params: { query: { sort: '-scheduled_at', limit: 100, fields: [...PARTS], ...cursor } },
        }),
      ),
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
