import type { TimelineEntry } from '@/api'
import { kindOf } from './timeline-kinds'

/** A line of the timeline: something that happened, or a run of small things behind one word. */
export type TimelineLine = { id: string; entries: readonly TimelineEntry[]; small: boolean }
export type TimelineDay = { day: string; lines: TimelineLine[] }

/** Small things that follow on each other are one line; alone, such a thing is told in full, but quietly. */
function fold(entries: readonly TimelineEntry[]): TimelineLine[] {
  const lines: TimelineLine[] = []
  for (const entry of entries) {
    const small = kindOf(entry).small === true
    const last = lines.at(-1)
    if (small && last?.small) lines[lines.length - 1] = { ...last, entries: [...last.entries, entry] }
    else lines.push({ id: entry.id, entries: [entry], small })
  }
  return lines
}

/** Entries day by day, in the order in which they come; `dayOf` says which day an instant is on. */
export function byDay(entries: readonly TimelineEntry[], dayOf: (at: Date) => string): TimelineDay[] {
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: fold(ofDay) }))
}
