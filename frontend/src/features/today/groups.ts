import type { TodayItem } from '@/api'

export type Group = TodayItem['group']
export const GROUPS: readonly Group[] = ['still_owed', 'today', 'this_week', 'later']

/** The server's order, cut into its groups; groups without anything are left out. */
export function grouped(items: readonly TodayItem[]): [Group, TodayItem[]][] {
  return GROUPS.map((group): [Group, TodayItem[]] => [
    group,
    items.filter((item) => item.group === group),
  ]).filter(([, list]) => list.length > 0)
}
