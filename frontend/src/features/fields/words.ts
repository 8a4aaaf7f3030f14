import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Field, ResearchItem } from '@/api'

export type State = Field['state']
export type SourceKind = ResearchItem['kind']
export type Part = NonNullable<ResearchItem['part']>

const states: Record<State, MessageDescriptor> = {
  curious: msg`Curious about it`,
  decided: msg`It is for me`,
  searching: msg`Looking for work in it`,
  closed: msg`Not for me`,
}

const kinds: Record<SourceKind, MessageDescriptor> = {
  career_literature: msg`Books about careers`,
  trade_press: msg`Trade press`,
  company_material: msg`What organizations say of themselves`,
  internet: msg`The web`,
  directory: msg`A directory`,
  other: msg`Something else`,
}

const parts: Partial<Record<Part, MessageDescriptor>> = {
  overview: msg`What people in it do`,
  entry: msg`How one enters it`,
  issues: msg`What is being discussed`,
}

function useTable<K extends string>(table: Partial<Record<K, MessageDescriptor>>) {
  const { t } = useLingui()
  return {
    list: Object.keys(table) as K[],
    word: (key: K) => {
      const word = table[key]
      return word ? t(word) : key
    },
  }
}

export const useFieldStateWords = () => useTable(states)
export const useSourceKindWords = () => useTable(kinds)
export const usePartWords = () => useTable(parts)
