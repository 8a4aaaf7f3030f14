import type { Task, Today } from '@/api'

type Waiting = Pick<Task, 'id' | 'snoozed_until' | 'lapses_at'>

/** Of all that is open: what Today would list too if it were longer, and does not list yet. */
export function beyond<T extends Waiting>(today: Pick<Today, 'as_of' | 'items'>, open: readonly T[]): T[] {
  const listed = new Set(today.items.map(({ task }) => task.id))
  const now = Date.parse(today.as_of)
  return open.filter(
    ({ id, snoozed_until, lapses_at }) =>
      !(
        listed.has(id) ||
        (snoozed_until !== null && Date.parse(snoozed_until) > now) ||
        (lapses_at !== null && Date.parse(lapses_at) <= now)
      ),
  )
}
