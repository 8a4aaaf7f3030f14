import type { Field, FieldPatch } from '@/api'

type State = Field['state']

/** Between some states one does not go straight: a field that was closed is looked into again first. */
const BETWEEN: Partial<Record<`${State} to ${State}`, State>> = {
  'closed to decided': 'curious',
  'closed to searching': 'curious',
  'searching to curious': 'decided',
}

/** The changes that bring a field from `now` back to where it stood before. */
export function wayBack(
  now: State,
  { state, closed_reason }: Pick<Field, 'state' | 'closed_reason'>,
): FieldPatch[] {
  const between = BETWEEN[`${now} to ${state}`]
  return [...(between ? [{ state: between }] : []), { state, closed_reason }]
}
