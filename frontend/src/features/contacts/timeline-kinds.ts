import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { TimelineEntry } from '@/api'
import type { IconName } from '@/ui/icons'
import type { Group } from './person-search'
import type { OwnKind } from './queries'

type Kind = {
  icon: IconName
  word: MessageDescriptor
  /** Under which filter it is found; what has none is shown only while nothing is filtered. */
  group?: Group
  /** It follows from something else and is no news: several of them in a row are folded into one line. */
  small?: true
}

/** What one may put down oneself, in the order in which it is offered. */
const OWN: Record<OwnKind, Kind> = {
  note: { icon: 'note', word: msg`Note`, group: 'notes' },
  met: { icon: 'people', word: msg`Met`, group: 'talks' },
  call: { icon: 'phone', word: msg`Call`, group: 'calls' },
  voicemail: { icon: 'phone', word: msg`Left a message`, group: 'calls' },
  email_sent: { icon: 'mail', word: msg`E-mail sent`, group: 'letters' },
  email_received: { icon: 'mail', word: msg`E-mail received`, group: 'letters' },
  letter_sent: { icon: 'pen', word: msg`Letter sent`, group: 'letters' },
  letter_received: { icon: 'pen', word: msg`Letter received`, group: 'letters' },
  message_sent: { icon: 'talk', word: msg`Message sent`, group: 'letters' },
  message_received: { icon: 'talk', word: msg`Message received`, group: 'letters' },
  news_received: { icon: 'leaf', word: msg`News from them`, group: 'notes' },
}

/** What the service puts down by itself. */
const DERIVED: Record<string, Kind> = {
  interview_requested: { icon: 'talk', word: msg`Asked`, group: 'talks' },
  interview_scheduled: { icon: 'calendar', word: msg`Time agreed`, group: 'talks' },
  interview_confirmed: { icon: 'check', word: msg`Time confirmed`, group: 'talks', small: true },
  interview_held: { icon: 'talk', word: msg`Conversation`, group: 'talks' },
  interview_written_up: { icon: 'pen', word: msg`Written up`, group: 'talks', small: true },
  interview_thanked: { icon: 'heart', word: msg`Thanked`, group: 'talks' },
  interview_declined: { icon: 'talk', word: msg`Declined`, group: 'talks' },
  interview_no_answer: { icon: 'talk', word: msg`No answer`, group: 'talks' },
  interview_cancelled: { icon: 'calendar', word: msg`Called off`, group: 'talks' },
  interview_no_show: { icon: 'calendar', word: msg`Did not take place`, group: 'talks' },
  created: { icon: 'plus', word: msg`Added to your list`, small: true },
  imported: { icon: 'upload', word: msg`Came with an import`, small: true },
  merged: { icon: 'merge', word: msg`Two entries became one`, small: true },
}

const KINDS: Record<string, Kind> = { ...OWN, ...DERIVED }

/** What came later than this client is a note, or small where the service wrote it. */
const LATER: Kind = { ...OWN.note, small: true }

/** How an entry of this kind looks and what it is called. */
export const kindOf = ({ kind, derived }: Pick<TimelineEntry, 'kind' | 'derived'>): Kind =>
  KINDS[kind] ?? (derived ? LATER : OWN.note)

/** The kinds that these filters leave, as the server knows them; none at all means everything. */
export const kindsIn = (groups: readonly Group[]): string[] =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.group && groups.includes(KINDS[kind].group))

const groups: Record<Group, MessageDescriptor> = {
  notes: msg`Notes`,
  calls: msg`Calls`,
  letters: msg`Mail`,
  talks: msg`Talks`,
}

export function useGroupWords(): (group: Group) => string {
  const { t } = useLingui()
  return (group) => t(groups[group])
}

/** The kinds that one may put down oneself, by their names. */
export function useKindOptions() {
  const { t } = useLingui()
  return Object.entries(OWN).map(([value, { word }]) => ({ value, label: t(word) }))
}
