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
  problem: msg`Problem`,
}

export function useStateWords(): (state: Import['state']) => string {
  const { t } = useLingui()
  return (state) => t(states[state])
}

export function useOutcomeWords(): (outcome: ImportRow['outcome']) => string {
  const { t } = useLingui()
  return (outcome) => t(outcomes[outcome])
}
