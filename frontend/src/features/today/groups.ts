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

/** The step of a conversation on which a duty is done. */
export function stepFor(kind: string): 'talk' | 'write_up' | 'thank' | 'arrange' | 'plan' | undefined {
  const steps: Record<string, 'talk' | 'write_up' | 'thank' | 'arrange' | 'plan'> = {
    confirm: 'talk',
    write_up: 'write_up',
    thank_you: 'thank',
    resolve_terms: 'write_up',
    leave_by: 'talk',
    follow_up_call: 'arrange',
    prepare: 'plan',
  }
  return steps[kind]
}
