import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { OrganizationKind } from '@/api'
import { KINDS } from './search'

const kinds: Record<OrganizationKind, MessageDescriptor> = {
  company: msg`Company`,
  nonprofit: msg`Nonprofit`,
  government: msg`Government`,
  school: msg`School or university`,
  healthcare: msg`Health care`,
  arts: msg`Arts and culture`,
  other: msg`Something else`,
}

export function useKindWords() {
  const { t } = useLingui()
  return { list: KINDS, word: (kind: OrganizationKind) => t(kinds[kind]) }
}
