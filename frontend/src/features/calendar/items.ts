import type { DatedTalk, Interview, SeenTask } from '@/api'
import { localZone } from '@/lib/time'
import { dayIn } from './month'

export type CalendarItem =
  | { kind: 'talk'; id: string; at: Date; day: string; talk: DatedTalk }
  | { kind: 'confirm' | 'owed'; id: string; at: Date; day: string; task: SeenTask }

const OFF: readonly Interview['state'][] = ['cancelled', 'declined', 'no_answer', 'no_show']

/** Talks and duties by the day on which they fall here, the earliest first. */
export function calendarItems(
  talks: readonly DatedTalk[],
  tasks: readonly SeenTask[],
  zone: string = localZone(),
): CalendarItem[] {
  const own = talks.flatMap((talk): CalendarItem[] => {
    if (!talk.scheduled_at || OFF.includes(talk.state)) return []
    const at = new Date(talk.scheduled_at)
    return [{ kind: 'talk', id: talk.id, at, day: dayIn(at, zone), talk }]
  })
  const owed = tasks.map((task): CalendarItem => {
    const at = new Date(task.due_at)
    const kind = task.kind === 'confirm' ? 'confirm' : 'owed'
    return { kind, id: task.id, at, day: dayIn(at, zone), task }
  })
  return [...own, ...owed].sort((a, b) => a.at.getTime() - b.at.getTime())
}

export function byDay(items: readonly CalendarItem[]): Map<string, CalendarItem[]> {
  const days = new Map<string, CalendarItem[]>()
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return days
}
