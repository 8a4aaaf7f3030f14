import type { Interview } from '@/api'
import type { Step } from './queries'

type Before = Pick<
  Interview,
  | 'state'
  | 'scheduled_at'
  | 'time_zone'
  | 'place'
  | 'minutes_promised'
  | 'requested_at'
  | 'confirmed_at'
  | 'started_at'
>

const at = (moment: string | null) => (moment ? { body: { at: moment } } : {})

/**
 * The steps that bring a conversation back to where it stood before it was put away. Taking it up again alone would lead
 * to its very beginning, and the time that was agreed on would be lost.
 */
export function wayBack(before: Before): Step[] {
  const { state, scheduled_at, time_zone, place, minutes_promised } = before
  const again: Step = scheduled_at
    ? { verb: 'schedule', body: { scheduled_at, time_zone, place, minutes_promised } }
    : { verb: 'reopen' }
  switch (state) {
    case 'requested':
      return [{ verb: 'reopen' }, { verb: 'request', ...at(before.requested_at) }]
    case 'scheduled':
      return [again]
    case 'confirmed':
      return [again, { verb: 'confirm', ...at(before.confirmed_at) }]
    case 'in_progress':
      return [again, { verb: 'start', ...at(before.started_at) }]
    default:
      return [{ verb: 'reopen' }]
  }
}
