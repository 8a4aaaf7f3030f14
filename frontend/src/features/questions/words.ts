import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { FieldState, Form, Topic } from '@/api'

const topics: Record<Topic, MessageDescriptor> = {
  work: msg`The work itself`,
  preparation: msg`Skills and education`,
  paths: msg`Paths and advancement`,
  lifestyle: msg`Effects on life`,
  environment: msg`The place and people`,
  needs: msg`Greatest needs`,
  issues: msg`Current issues`,
  more: msg`Where to learn more`,
}

const forms: Record<Form, MessageDescriptor> = {
  workplace: msg`At their workplace`,
  elsewhere: msg`Somewhere else`,
  phone: msg`By phone`,
  video: msg`By video`,
  correspondence: msg`In letters`,
  brief_exchange: msg`One quick question`,
}

/** In which one asks; a field that is answered has no questions left. */
export type AskingState = Exclude<FieldState, 'closed'>

const states: Record<AskingState, MessageDescriptor> = {
  curious: msg`Curious about the field`,
  decided: msg`Decided on the field`,
  searching: msg`Searching in the field`,
}

function useTable<K extends string>(table: Record<K, MessageDescriptor>) {
  const { t } = useLingui()
  return { list: Object.keys(table) as K[], word: (key: K) => t(table[key]) }
}

export const useTopicWords = () => useTable(topics)
export const useFormWords = () => useTable(forms)
export const useAskingWords = () => useTable(states)
