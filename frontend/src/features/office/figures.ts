import type { PolicyChange, PolicyFigure } from '@/api'

export type Value = PolicyFigure['value']
export type Unit = 'm' | 'h' | 'd'

/** "36h" is 36 of hours; what is no span is none. */
export function spanOf(value: Value | number | null | undefined): { count: number; unit: Unit } | null {
  const found = typeof value === 'string' ? /^(\d+)([mhd])$/.exec(value) : null
  return found ? { count: Number(found[1]), unit: found[2] as Unit } : null
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The chapters in which an office reads its figures; one that is new here stands in the last. */
export const CHAPTERS = {
  asking: [
    'ask_minutes',
    'ask_minutes_least',
    'ask_minutes_most',
    'accept_minutes_least',
    'accept_minutes_most',
    'brief_minutes_most',
    'words_most',
    'own_words_limit',
    'open_requests_most',
    'readiness',
  ],
  preparing: [
    'goals_most',
    'questions_least',
    'people_least',
    'list_within',
    'prepare_within',
    'research_stale_after',
  ],
  waiting: ['follow_up_from', 'follow_up_until', 'second_attempt_after', 'attempts_most'],
  talking: [
    'confirm_working_days',
    'confirm_by',
    'confirm_late',
    'arrive_early',
    'cues',
    'resume',
    'resume_from',
  ],
  after: [
    'write_up_within',
    'thank_within',
    'terms_within',
    'suggestion_within',
    'referral_within',
    'tell_referrer_within',
  ],
  touch: [
    'news_within',
    'updates_a_year',
    'keep_in_touch_ahead',
    'renewed_after',
    'renewed_within',
    'renewed_updates_least',
  ],
  field: ['review_field_after', 'review_field_within'],
  days: ['weekend', 'holidays'],
  others: ['invite_adviser_after', 'invite_adviser_talks'],
} as const satisfies Record<string, readonly string[]>
export type Chapter = keyof typeof CHAPTERS

export function byChapter(figures: readonly PolicyFigure[]): [Chapter, PolicyFigure[]][] {
  const placed = new Map(
    Object.entries(CHAPTERS).flatMap(([chapter, names]) =>
      names.map((name) => [name as string, chapter as Chapter]),
    ),
  )
  return (Object.keys(CHAPTERS) as Chapter[]).map((chapter) => {
    const order: readonly string[] = CHAPTERS[chapter]
    const own = figures.filter(({ name }) => (placed.get(name) ?? 'others') === chapter)
    return [chapter, own.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))]
  })
}

export type Step = { figure: PolicyFigure; from: Value; to: Value }
export type HistoryEntry = { change: PolicyChange; steps: Step[] }

/**
 * What each change set anew, the newest first. A change tells all that was otherwise than the method teaches from then
 * on; so what it did is the difference to the one before, and the first of all differs from what the method teaches.
 * The last one of a page that goes on has no other to be compared with yet, and waits for it.
 */
export function historyOf(
  changes: readonly PolicyChange[],
  figures: readonly PolicyFigure[],
  isWhole: boolean,
): HistoryEntry[] {
  const shown = isWhole ? changes : changes.slice(0, -1)
  return shown.map((change, index) => {
    const before = changes[index + 1]?.figures ?? {}
    const steps = figures.flatMap((figure): Step[] => {
      const from = before[figure.name] ?? figure.default
      const to = change.figures[figure.name] ?? figure.default
      return same(from, to) ? [] : [{ figure, from, to }]
    })
    return { change, steps }
  })
}
