import type { Cue } from '@/api'

const MINUTE = 60_000

export type CueKind = Cue['kind']
export type CueAt = Pick<Cue, 'kind' | 'at_minutes'>

/** For a talk that this device could not ask the server about; what an office decides otherwise comes with the copy. */
const USUAL: readonly CueAt[] = [
  { kind: 'goals', at_minutes: 10 },
  { kind: 'names', at_minutes: 7 },
  { kind: 'closing', at_minutes: 5 },
  { kind: 'time_is_up', at_minutes: 0 },
]

/** What the clock says: elapsed and left, how far along, and the last cue whose time has come. */
export type LiveTime = {
  elapsed: number
  left: number | null
  share: number
  cue: CueAt | null
  isOver: boolean
}

/** Computed from the instant of the start, so that a reload changes nothing. Times in milliseconds. */
export function liveTime(
  startedAt: Date,
  minutes: number | null,
  now: Date,
  cues: readonly CueAt[] = USUAL,
): LiveTime {
  const elapsed = Math.max(0, now.getTime() - startedAt.getTime())
  if (!minutes) return { elapsed, left: null, share: 0, cue: null, isOver: false }
  const left = minutes * MINUTE - elapsed
  const come = cues.filter((cue) => left <= cue.at_minutes * MINUTE && cue.at_minutes < minutes)
  const cue = come.reduce<CueAt | null>(
    (last, next) => (last && last.at_minutes < next.at_minutes ? last : next),
    null,
  )
  return { elapsed, left, share: Math.min(1, elapsed / (minutes * MINUTE)), cue, isOver: left <= 0 }
}
