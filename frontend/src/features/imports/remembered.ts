import type { Import } from '@/api'

type Mapping = Record<string, string | null>
/** Where the columns of an earlier file went, and which file that was. */
export type Remembered = { filename: string; at: string; mapping: Mapping }

/** Somebody has gone on with it, so that where its columns go is what they chose. */
const GONE_ON: readonly Import['state'][] = ['checked', 'running', 'done', 'cancelled', 'undone']

const namesOf = (data: Import): string => JSON.stringify(data.columns.map(({ name }) => name).sort())

export const suggested = ({ columns }: Import): Mapping =>
  Object.fromEntries(columns.map(({ name, field }) => [name, field]))

/**
 * What was chosen for the last file with these very columns, where it differs from what the server proposes. `past`
 * comes newest first, as the server lists it.
 */
export function rememberedOf(data: Import, past: readonly Import[]): Remembered | null {
  if (data.state !== 'uploaded' || data.columns.length === 0) return null
  const names = namesOf(data)
  const last = past.find((one) => one.id !== data.id && GONE_ON.includes(one.state) && namesOf(one) === names)
  if (!last) return null
  const known = (field: string | null) => (field !== null && data.fields.includes(field) ? field : null)
  const mapping = Object.fromEntries(last.columns.map(({ name, field }) => [name, known(field)]))
  const same = data.columns.every(({ name, field }) => mapping[name] === field)
  return same ? null : { filename: last.filename, at: last.created_at, mapping }
}
