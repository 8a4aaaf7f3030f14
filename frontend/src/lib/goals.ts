export const MOST_GOALS = 3

/** The goals after one was edited: trimmed, none empty, never more than three. */
export function withGoal(goals: readonly string[], index: number, text: string): string[] {
  const next = [...goals]
  next[index] = text
  return next
    .map((goal) => goal?.trim() ?? '')
    .filter(Boolean)
    .slice(0, MOST_GOALS)
}
