import type { Finding } from '@/api'

/** The words a remark is about. The server counts characters as people do, so the text is cut the same way. */
export function quoted(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): string | null {
  if (start === null || end === null) return null
  const words = [...text].slice(start, end).join('').trim()
  return words || null
}

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/** What must be looked at first, and each kind of remark at its first place in the text. */
export const inOrder = <T extends Finding>(findings: readonly T[]): T[] =>
  [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.start ?? -1) - (b.start ?? -1))

/** A remark that was answered with "keep mine" stays away as long as its words stay. */
export const keyOf = (text: string, finding: Finding): string =>
  `${finding.code}:${quoted(text, finding) ?? ''}`
