import { api, collect, type Field, unwrap, useMutation } from '@/api'
import { createField, fieldsQuery, researchKey } from './queries'

type Links = {
  people: { id: string; field_ids: string[] }[]
  talks: { id: string }[]
  sources: Awaited<ReturnType<typeof sourcesOf>>
}

const sourcesOf = (id: string) =>
  unwrap(api.GET('/api/v1/research_items', { params: { query: { field_id: id, limit: 100 } } })).then(
    ({ items }) => items,
  )

/** Everything that hangs on a field, to be hung up again when its removal is taken back. */
async function linksOf(id: string): Promise<Links> {
  const query = { field_id: [id], limit: 100 }
  const [people, talks, sources] = await Promise.all([
    collect((cursor) => unwrap(api.GET('/api/v1/contacts', { params: { query: { ...query, ...cursor } } }))),
    collect((cursor) =>
      unwrap(api.GET('/api/v1/interviews', { params: { query: { ...query, ...cursor } } })),
    ),
    sourcesOf(id),
  ])
  return { people, talks, sources }
}

async function remove({ id }: Field): Promise<Links> {
  const links = await linksOf(id)
  await unwrap(api.DELETE('/api/v1/fields/{field_id}', { params: { path: { field_id: id } } }))
  return links
}

/** Makes the field again, and everything that hung on it; the server gives it a new id. */
async function restore({ field, links }: { field: Field; links: Links }): Promise<string> {
  const { name, state, closed_reason, goals, notes } = field
  const { id } = await createField({ name, state, closed_reason, goals, notes })
  for (const { id: contact_id, field_ids } of links.people) {
    const others = field_ids.filter((other) => other !== field.id)
    await unwrap(
      api.PATCH('/api/v1/contacts/{contact_id}', {
        params: { path: { contact_id } },
        body: { field_ids: [...others, id] },
      }),
    )
  }
  for (const { id: interview_id } of links.talks) {
    await unwrap(
      api.PATCH('/api/v1/interviews/{interview_id}', {
        params: { path: { interview_id } },
        body: { field_id: id },
      }),
    )
  }
  for (const { kind, part, text, link, dated } of links.sources) {
    await unwrap(
      api.POST('/api/v1/research_items', { body: { field_id: id, kind, part, text, link, dated } }),
    )
  }
  return id
}

const meta = { invalidates: [fieldsQuery.queryKey, ['contacts'], ['interviews'], researchKey] }

export const useRemoveField = () => useMutation({ mutationFn: remove, meta })
export const useRestoreField = () => useMutation({ mutationFn: restore, meta })
