import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

const ways: Record<string, MessageDescriptor> = {
  write: msg`Writing first`,
  call: msg`Calling first`,
  email: msg`E-mail`,
  letter: msg`Letter`,
  call_script: msg`Call`,
  voicemail: msg`Message on the phone`,
  in_person: msg`In person`,
  shared_interest: msg`A shared interest`,
  mutual_contact: msg`Somebody we both know`,
  affiliation: msg`A school or group we share`,
  none: msg`Nothing yet`,
}

/** What a way of asking is called; one that is new to this client stands as it is. */
export function useWayWords(): (way: string) => string {
  const { t } = useLingui()
  return (way) => (ways[way] ? t(ways[way]) : way.replaceAll('_', ' '))
}
