import type { Owed } from '@/api'
import { localZone, morningAfter, toLocalInput } from '@/lib/time'

const LONGEST_DAYS = 7
const DAY = 86_400_000

/** Putting it off past this would lose it, or let somebody wait too long. */
export type Limit = { lapses: number; week: number }

/** What one set oneself may wait as long as one likes; the rest comes back within a week, and before it is too late. */
export function limitOf({ kind, lapses_at }: Pick<Owed, 'kind' | 'lapses_at'>, now: Date): Limit {
  return {
    lapses: lapses_at ? Date.parse(lapses_at) : Number.POSITIVE_INFINITY,
    week: kind === 'own' ? Number.POSITIVE_INFINITY : now.getTime() + LONGEST_DAYS * DAY,
  }
}

export const fits = (morning: Date, { lapses, week }: Limit): boolean =>
  morning.getTime() < lapses && morning.getTime() <= week

/** The days that may be picked ("2026-11-27"): the first, and the last where there is one. Null where none is left. */
export function daysToPick(
  limit: Limit,
  now: Date,
  zone = localZone(),
): { first: string; last?: string } | null {
  const day = (ahead: number) => toLocalInput(morningAfter(now, ahead, zone), zone).slice(0, 10)
  if (!fits(morningAfter(now, 1, zone), limit)) return null
  if (limit.lapses === Number.POSITIVE_INFINITY && limit.week === limit.lapses) return { first: day(1) }
  let ahead = Math.ceil((Math.min(limit.lapses, limit.week) - now.getTime()) / DAY)
  while (!fits(morningAfter(now, ahead, zone), limit)) ahead -= 1
  return { first: day(1), last: day(ahead) }
}
