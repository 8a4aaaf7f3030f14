const MINUTE = 60_000

export type Cue = 10 | 7 | 5 | 0

/** What the clock says: elapsed and left, how far along, and the last cue that was passed. */
export type LiveTime = {
  elapsed: number
  left: number | null
  share: number
  cue: Cue | null
  isOver: boolean
}

const CUES: readonly Cue[] = [0, 5, 7, 10]

/** Computed from the instant of the start, so that a reload changes nothing. Times in milliseconds. */
export function liveTime(startedAt: Date, minutes: number | null, now: Date): LiveTime {
  const elapsed = Math.max(0, now.getTime() - startedAt.getTime())
  if (!minutes) return { elapsed, left: null, share: 0, cue: null, isOver: false }
  const left = minutes * MINUTE - elapsed
  const cue = CUES.find((at) => left <= at * MINUTE) ?? null
  return { elapsed, left, share: Math.min(1, elapsed / (minutes * MINUTE)), cue, isOver: left <= 0 }
}
