import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, type Import, type ImportPatch, unwrap, useMutation } from '@/api'
import { noteRunning } from './running'

export const importsKey = ['imports'] as const
const at = (import_id: string) => ({ params: { path: { import_id } } })
const BUSY: readonly Import['state'][] = ['checking', 'running']

export const isBusy = (state: Import['state']): boolean => BUSY.includes(state)

export const importsQuery = queryOptions({
  queryKey: [...importsKey, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports', { signal, params: { query: { limit: 20 } } })),
})

/** One import; asked again every second while the server works on it, so that a reload finds its way back. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...importsKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports/{import_id}', { signal, ...at(id) })),
    refetchInterval: (query) => (query.state.data && isBusy(query.state.data.state) ? 1000 : false),
  })

export const rowsQuery = (id: string, problems: boolean, version: string) =>
  infiniteQueryOptions({
    queryKey: [...importsKey, 'one', id, 'rows', problems, version],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/imports/{import_id}/rows', {
          signal,
          params: {
            path: { import_id: id },
            query: {
              limit: 25,
              ...(problems ? { problems: true } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const useUpload = () =>
  useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append('file', file)
      return unwrap(
        api.POST('/api/v1/imports', {
          // The generated type says "binary string"; what travels is the form with the file.
          body: { file: '' },
          bodySerializer: () => body,
        }),
      )
    },
    meta: { invalidates: [importsKey] },
  })

export function useUpdateImport(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ImportPatch) => unwrap(api.PATCH('/api/v1/imports/{import_id}', { ...at(id), body })),
    onSuccess: (data: Import) => client.setQueryData(importQuery(id).queryKey, data),
  })
}

export type ImportVerb = 'check' | 'start' | 'cancel' | 'undo'

export function useImportStep(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (verb: ImportVerb) => unwrap(api.POST(`/api/v1/imports/{import_id}/${verb}`, at(id))),
    onSuccess: (data: Import) => {
      client.setQueryData(importQuery(id).queryKey, data)
      noteRunning(data)
    },
    meta: { invalidates: [importsKey] },
  })
}
