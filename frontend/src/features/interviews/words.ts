import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Interview, InterviewNote, InterviewQuestion, InterviewThank, SourceKind } from '@/api'
import { firstName } from '@/lib/text'
import type { IconName } from '@/ui/icons'
import type { ArcStep, InterviewState } from './arc'

export { useFormWords, useTopicWords } from '@/features/questions'
export type NoteKind = InterviewNote['kind']
export type Topic = NonNullable<InterviewQuestion['topic']>

const states: Record<InterviewState, MessageDescriptor> = {
  planned: msg`Being prepared`,
  requested: msg`Asked, waiting for an answer`,
  scheduled: msg`Scheduled`,
  confirmed: msg`Confirmed`,
  in_progress: msg`Going on now`,
  held: msg`Held, not written up`,
  written_up: msg`Written up, thank-you owed`,
  thanked: msg`Thanked`,
  closed: msg`Closed`,
  declined: msg`Not this time`,
  no_answer: msg`No answer`,
  cancelled: msg`Cancelled`,
  no_show: msg`Did not take place`,
}

const steps: Record<ArcStep, MessageDescriptor> = {
  plan: msg`Plan`,
  arrange: msg`Arrange`,
  talk: msg`Talk`,
  write_up: msg`Write up`,
  thank: msg`Thank`,
}

const kinds: Record<NoteKind, MessageDescriptor> = {
  point: msg`Point`,
  term: msg`Term`,
  person: msg`Person`,
  suggestion: msg`Do this`,
  quote: msg`Quote`,
  impression: msg`Impression`,
  idea: msg`Idea`,
}

const channels: Record<InterviewThank['channel'], MessageDescriptor> = {
  handwritten: msg`Handwritten note`,
  email: msg`E-mail`,
  letter: msg`Letter`,
  message: msg`Message`,
  phone: msg`By phone`,
}

const outcomes: Record<NonNullable<Interview['outcome']>, MessageDescriptor> = {
  helpful: msg`Helpful`,
  mixed: msg`Mixed`,
  discouraging: msg`Discouraging`,
}

const sourceKinds: Record<SourceKind, MessageDescriptor> = {
  internet: msg`On the web`,
  company_material: msg`From the organization itself`,
  trade_press: msg`Trade press or news`,
  career_literature: msg`Books on careers`,
  directory: msg`A directory`,
  other: msg`Somewhere else`,
}

export const NOTE_KINDS = ['point', 'term', 'person', 'suggestion', 'quote'] as const
/** Kinds one needs now and then; they stand behind "More". */
export const RARE_KINDS = ['idea', 'impression'] as const
export const ALL_KINDS: readonly NoteKind[] = [...NOTE_KINDS, ...RARE_KINDS]
export const KIND_ICONS: Record<NoteKind, IconName> = {
  point: 'pen',
  term: 'help',
  person: 'people',
  suggestion: 'check',
  quote: 'quote',
  impression: 'leaf',
  idea: 'compass',
}

function useTable<K extends string>(table: Record<K, MessageDescriptor>) {
  const { t } = useLingui()
  return { list: Object.keys(table) as K[], word: (key: K) => t(table[key]) }
}

export const useStateWords = () => useTable(states).word
export const useStepWords = () => useTable(steps).word
export const useKindWords = () => useTable(kinds)
export const useSourceKindWords = () => useTable(sourceKinds)
export const useChannelWords = () => useTable(channels)
export const useOutcomeWords = () => useTable(outcomes)

/** The next step of a conversation in words, with its reason. */
export function useNextStepWords(interview: Pick<Interview, 'state' | 'contact'>): {
  title: string
  why: string
} {
  const { t } = useLingui()
  const name = firstName(interview.contact.name)
  const table: Partial<Record<InterviewState, { title: string; why: string }>> = {
    planned: {
      title: t`Get ready to ask ${name}`,
      why: t`Have your questions written before you write or call.`,
    },
    requested: {
      title: t`Waiting to hear from ${name}`,
      why: t`When you agree on a time, note it here with the place.`,
    },
    scheduled: {
      title: t`You will talk with ${name}`,
      why: t`A short call the day before shows that you mean it.`,
    },
    confirmed: {
      title: t`You will talk with ${name}`,
      why: t`The time is confirmed. Your questions are ready when you are.`,
    },
    in_progress: {
      title: t`You are talking with ${name} now`,
      why: t`Your notes are kept on this device, with or without a connection.`,
    },
    held: {
      title: t`Write up your talk with ${name}`,
      why: t`Today it is still fresh. Six minutes are enough.`,
    },
    written_up: {
      title: t`Thank ${name}`,
      why: t`A note within a day is remembered, whatever the talk brought.`,
    },
  }
  return table[interview.state] ?? { title: t`Your conversation with ${name}`, why: '' }
}
