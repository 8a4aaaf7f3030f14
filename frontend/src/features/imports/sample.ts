import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/* The headings are those that the server knows by themselves; nobody has to name a column of the sample. */
const HEADINGS = ['Full name', 'E-mail', 'Phone', 'Organization', 'Title', 'Notes']

/* Nobody of these exists: their numbers and addresses are kept for examples. */
const PEOPLE = [
  ['Rosa Lindqvist', 'rosa@example.org', '+1 555 0100', 'Harbor Museum'],
  ['Samuel Okafor', 'samuel@example.org', '+1 555 0101', 'River Architects'],
  ['Ines Carvalho', '', '+1 555 0102', 'North Hospital'],
]

const TOLD = [
  [msg`Curator`, msg`My aunt's neighbor, restores paintings`],
  [msg`Architect`, msg`Gave a talk at school and said "write to me"`],
  [msg`Nurse`, msg`Met at the fair in March`],
]

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A small table to see what one of one's own may look like: a heading for each column, a row for each person. */
export function sampleTable(i18n: Pick<I18n, '_'>): string {
  const rows = PEOPLE.map((known, at) => [...known, ...(TOLD[at] ?? []).map((words) => i18n._(words))])
  return `${[HEADINGS, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}
