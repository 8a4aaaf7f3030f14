import { useQuery } from '@tanstack/react-query'
import type { MergePreview } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { useChannelWords, useComfortWords, useGroundWords, useSourceWords } from './words'

type Row = MergePreview['fields'][number]
const MOST = 160

/** Any value of a contact as one line: lists by their parts, records by their values. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ')
  if (typeof value === 'object') return Object.values(value).map(asText).filter(Boolean).join(' ')
  const text = String(value)
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

/** A value as people read it: what the service keeps by a code or an id stands here by its word or its name. */
export function useValueWords(): (field: Row['field'], value: unknown) => string {
  const source = useSourceWords()
  const comfort = useComfortWords()
  const channel = useChannelWords()
  const ground = useGroundWords()
  const fields = useQuery(fieldsQuery).data?.items ?? []
  const coded = [
    { field: 'source', ...source },
    { field: 'comfort', ...comfort },
    { field: 'preferred_channel', ...channel },
    { field: 'connection_basis', ...ground },
  ] as { field: string; list: readonly unknown[]; word: (key: never) => string }[]
  return (field, value) => {
    const code = coded.find((each) => each.field === field && each.list.includes(value))
    if (code) return code.word(value as never)
    if (field === 'field_ids' && Array.isArray(value)) {
      return fields
        .filter(({ id }) => value.includes(id))
        .map(({ name }) => name)
        .join(', ')
    }
    return asText(value)
  }
}
