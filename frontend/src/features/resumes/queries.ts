import { queryOptions } from '@tanstack/react-query'
import {
  api,
  collect,
  type Resume,
  type ResumeCreate,
  type ResumePatch,
  type ResumeShowing,
  type ResumeShowingCreate,
  type ResumeShowingPatch,
  unwrap,
  useMutation,
} from '@/api'

export const resumesKey = ['resumes'] as const
const meta = { invalidates: [resumesKey] }

export const resumesQuery = queryOptions({
  queryKey: [...resumesKey, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/resumes', { signal, params: { query: { limit: 100 } } })),
})

/** What was shown to whom, and what was said of it; all of it, or in one talk. */
export const showingsQuery = (interview_id?: string) =>
  queryOptions({
    queryKey: [...resumesKey, 'showings', interview_id ?? 'all'],
    queryFn: ({ signal }) =>
      collect<ResumeShowing>((cursor) =>
        unwrap(
          api.GET('/api/v1/resume_showings', {
            signal,
            params: {
              query: {
                sort: '-shown_at',
                limit: 100,
                ...(interview_id ? { interview_id: [interview_id] } : {}),
                ...cursor,
              },
            },
          }),
        ),
      ),
  })

/** Talks in which a resume may have come out. */
export const talksQuery = queryOptions({
  queryKey: ['interviews', 'held'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/interviews', {
        signal,
        params: {
          query: {
            state: ['in_progress', 'held', 'written_up', 'thanked', 'closed'],
            sort: '-created_at',
            limit: 50,
          },
        },
      }),
    ),
})

const at = (resume_id: string) => ({ params: { path: { resume_id } } })

export const fileOf = ({ id }: Resume): string => `/api/v1/resumes/${id}/file`

export const useUploadResume = () =>
  useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append('file', file)
      return unwrap(
        api.POST('/api/v1/resumes/upload', {
          // The generated type says "binary string"; what travels is the form with the file.
          body: { file: '' },
          bodySerializer: () => body,
        }),
      )
    },
    meta,
  })

export const useCreateResume = () =>
  useMutation({ mutationFn: (body: ResumeCreate) => unwrap(api.POST('/api/v1/resumes', { body })), meta })

export const useUpdateResume = (id: string) =>
  useMutation({
    mutationFn: (body: ResumePatch) => unwrap(api.PATCH('/api/v1/resumes/{resume_id}', { ...at(id), body })),
    meta,
  })

export const useRemoveResume = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/resumes/{resume_id}', at(id))),
    meta,
  })

const by = (showing_id: string) => ({ params: { path: { showing_id } } })

export const useUpdateShowing = (id: string) =>
  useMutation({
    mutationFn: (body: ResumeShowingPatch) =>
      unwrap(api.PATCH('/api/v1/resume_showings/{showing_id}', { ...by(id), body })),
    meta,
  })

export const useRemoveShowing = () =>
  useMutation({
    mutationFn: ({ id }: ResumeShowing) => unwrap(api.DELETE('/api/v1/resume_showings/{showing_id}', by(id))),
    meta,
  })

type Shown = ResumeShowingCreate & { resume_id: string }

export const useShowResume = () =>
  useMutation({
    mutationFn: ({ resume_id, ...body }: Shown) =>
      unwrap(api.POST('/api/v1/resumes/{resume_id}/showings', { ...at(resume_id), body })),
    meta,
  })
