import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Import, ImportRow } from '@/api'

const states: Record<Import['state'], MessageDescriptor> = {
  uploaded: msg`Waiting for you`,
  checking: msg`Being looked through`,
  checked: msg`Ready to review`,
  running: msg`Running`,
  done: msg`Done`,
  cancelled: msg`Stopped`,
  failed: msg`Could not be read`,
  undone: msg`Taken back`,
}

const outcomes: Record<ImportRow['outcome'], MessageDescriptor> = {
  create: msg`New`,
  update: msg`Adds to a person`,
  unchanged: msg`Known already`,
  skip: msg`Left out`,
  problem: msg`Needs a look`,
}

export function useStateWords(): (state: Import['state']) => string {
  const { t } = useLingui()
  return (state) => t(states[state])
}

export function useOutcomeWords(): (outcome: ImportRow['outcome']) => string {
  const { t } = useLingui()
  return (outcome) => t(outcomes[outcome])
}

type Told = Pick<Import, 'state' | 'counts' | 'error'>

/** What came of an import, in one sentence. */
export function useResultWords(): (data: Told) => string {
  const { t } = useLingui()
  const look = (rows: number) => (rows === 1 ? t`1 row needs a look.` : t`${rows} rows need a look.`)
  const came = ({ create, update, with_problems: rows }: Told['counts']) => {
    const count = create + update
    const people = count === 1 ? t`1 person came in.` : t`${count} people came in.`
    return rows > 0 ? `${people} ${look(rows)}` : people
  }
  return ({ state, counts, error }) => {
    if (state === 'failed') return error ?? t`This file could not be read.`
    if (state === 'undone') return t`The import was taken back.`
    return state === 'cancelled' ? `${t`Stopped.`} ${came(counts)}` : came(counts)
  }
}

/** What would become of the rows, in one sentence. */
export function useReviewWords(): (counts: Import['counts']) => string {
  const { t } = useLingui()
  return ({ create, update, unchanged, with_problems }) =>
    t`${create} new, ${update} filled in, ${unchanged} known already, ${with_problems} need a look.`
}
