import { queryOptions } from '@tanstack/react-query'
import {
  api,
  type Interview,
  type ResearchItem,
  type ResearchItemCreate,
  type ResearchItemPatch,
  unwrap,
  useMutation,
} from '@/api'

/** What a file is about: a person, a place of work or a field. */
export type Subject = { contact_id: string } | { organization_id: string } | { field_id: string }

export const researchQuery = (subject: Subject) =>
  queryOptions({
    queryKey: ['research', subject],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/research', { signal, params: { query: subject } })),
  })

/** What there is a file about before a talk: the person, where they work, and the field that one is curious about. */
export function subjectsOf({ contact, field_id }: Pick<Interview, 'contact' | 'field_id'>): Subject[] {
  const { id, organization_id } = contact
  return [
    { contact_id: id },
    ...(organization_id ? [{ organization_id }] : []),
    ...(field_id ? [{ field_id }] : []),
  ]
}

const byId = (research_item_id: string) => ({ params: { path: { research_item_id } } })

/** Changes to a file; what is looked up also counts for being ready to ask. */
export function useResearch() {
  const meta = { invalidates: [['research'], ['interviews']] }
  const add = useMutation({
    mutationFn: (body: ResearchItemCreate) => unwrap(api.POST('/api/v1/research_items', { body })),
    meta,
  })
  const change = useMutation({
    mutationFn: ({ id, body }: { id: string; body: ResearchItemPatch }) =>
      unwrap(api.PATCH('/api/v1/research_items/{research_item_id}', { ...byId(id), body })),
    meta,
  })
  const remove = useMutation({
    mutationFn: ({ id }: ResearchItem) =>
      unwrap(api.DELETE('/api/v1/research_items/{research_item_id}', byId(id))),
    meta,
  })
  return { add, change, remove }
}
