import type { Finding } from '@/api'

type Spanned = Pick<Finding, 'start' | 'end'>
/** A stretch of text; `weight` where a remark rests on it. */
export type Segment = { text: string; weight?: Finding['severity']; at: number }

/** How much two texts have in common before and behind the place where they differ. */
function common(old: readonly string[], now: readonly string[]): { head: number; tail: number } {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  return { head, tail }
}

/**
 * Remarks made on `before`, as far as they still fit `after`: those behind an edit move with the words,
 * those that the edit touched are dropped until the server has read the new text. Places count characters as people do.
 */
export function carried<T extends Spanned>(findings: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...findings]
  const [old, now] = [[...before], [...after]]
  const { head, tail } = common(old, now)
  const shift = now.length - old.length
  return findings.flatMap((finding) => {
    const { start, end } = finding
    if (start === null || end === null || end <= head) return [finding]
    if (start >= old.length - tail) return [{ ...finding, start: start + shift, end: end + shift }]
    return []
  })
}

/** `now` without the change from `before` to `after`; null where somebody has written over that place since. */
export function without(before: string, after: string, now: string): string | null {
  const [old, changed, current] = [[...before], [...after], [...now]]
  const made = common(old, changed)
  const since = common(changed, current)
  const [from, to] = [made.head, changed.length - made.tail]
  const isAhead = to <= since.head
  if (!isAhead && from < changed.length - since.tail) return null
  const shift = isAhead ? 0 : current.length - changed.length
  const back = old.slice(made.head, old.length - made.tail)
  return [...current.slice(0, from + shift), ...back, ...current.slice(to + shift)].join('')
}

/** The text cut where remarks begin and end, for the layer that underlines. Where two overlap, the first is shown. */
export function segments(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[],
): Segment[] {
  const letters = [...text]
  const spans = findings
    .flatMap(({ start, end, severity }) => (start === null || end === null ? [] : [{ start, end, severity }]))
    .sort((a, b) => a.start - b.start)
  const cut: Segment[] = []
  let at = 0
  const add = (end: number, weight?: Finding['severity']) => {
    if (end > at) cut.push({ text: letters.slice(at, end).join(''), at, ...(weight ? { weight } : {}) })
    at = Math.max(at, end)
  }
  for (const { start, end, severity } of spans) {
    if (start < at) continue
    add(start)
    add(end, severity)
  }
  add(letters.length)
  return cut
}

/** Where a place counted in characters lies in the browser's string, which counts halves of some. */
export const unitsAt = (text: string, characters: number): number =>
  [...text].slice(0, characters).join('').length
