import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Finding, Medium, Outreach } from '@/api'
import type { Kind } from './kinds'

export type Answer = NonNullable<Outreach['answer']>
export type Rule = Finding['code']

const kinds: Record<Kind, MessageDescriptor> = {
  request: msg`Ask for a talk`,
  confirmation: msg`Confirm the date`,
  thank_you: msg`Say thank you`,
  update: msg`Send news`,
  renewed_contact: msg`Get back in touch`,
}

const whys: Record<Kind, MessageDescriptor> = {
  request: msg`Half an hour to learn from them, never a job.`,
  confirmation: msg`A day before, so that nobody waits in vain.`,
  thank_you: msg`Within a day, with two things that stayed with you.`,
  update: msg`What came of what they told you.`,
  renewed_contact: msg`Remind them how you met, and what happened since.`,
}

const media: Record<Medium, MessageDescriptor> = {
  email: msg`E-mail`,
  letter: msg`Letter`,
  call_script: msg`Words for a call`,
  voicemail: msg`Words for a voicemail`,
  in_person: msg`Words for face to face`,
}

const ways: Record<Medium, MessageDescriptor> = {
  email: msg`By e-mail`,
  letter: msg`As a letter`,
  call_script: msg`By phone`,
  voicemail: msg`As a voicemail`,
  in_person: msg`Face to face`,
}

const titles: Record<Kind, (name: string) => MessageDescriptor> = {
  request: (name) => msg`Asking ${name} for a talk`,
  confirmation: (name) => msg`Confirming the date with ${name}`,
  thank_you: (name) => msg`Your thank-you to ${name}`,
  update: (name) => msg`News for ${name}`,
  renewed_contact: (name) => msg`Back in touch with ${name}`,
}

/** Each rule by a name that says what it wants. */
const rules: Record<Rule, MessageDescriptor> = {
  answerable_by_research: msg`Ask what is not in print`,
  arrogant: msg`Sound curious, not entitled`,
  asks_for_job: msg`Leave jobs out of it`,
  closed: msg`Ask it open`,
  convenience_missing: msg`Leave them a choice`,
  counseling_request: msg`Keep your own direction for the office`,
  double: msg`One question at a time`,
  leading: msg`Put no answer in their mouth`,
  name_mismatch: msg`The right name`,
  nothing_specific: msg`Something only they said`,
  personal_pay: msg`Not what they earn`,
  placeholder_left: msg`No blank left open`,
  purpose_missing: msg`What you hope to learn`,
  self_deprecating: msg`No smaller than you are`,
  source_missing: msg`Who led you to them`,
  thanks_missing: msg`A plain thank-you`,
  time_missing: msg`How long it takes`,
  time_out_of_range: msg`A length they can give`,
  too_long: msg`Short enough to read`,
  too_personal: msg`The work, not private life`,
  wrong_organization: msg`The right place of work`,
}

/** What a good message of each kind has; said when nothing speaks against it. */
export const GOOD: Record<Kind, readonly Rule[]> = {
  request: ['purpose_missing', 'time_missing', 'source_missing', 'convenience_missing', 'asks_for_job'],
  confirmation: ['name_mismatch', 'too_long'],
  thank_you: ['thanks_missing', 'nothing_specific', 'name_mismatch', 'asks_for_job'],
  update: ['name_mismatch', 'asks_for_job', 'too_long'],
  renewed_contact: ['purpose_missing', 'name_mismatch', 'asks_for_job'],
}

const answers: Record<Answer, MessageDescriptor> = {
  yes: msg`Yes`,
  no: msg`No`,
  later: msg`Later`,
}

export function useMessageWords() {
  const { t } = useLingui()
  return {
    kind: (kind: Kind) => t(kinds[kind]),
    why: (kind: Kind) => t(whys[kind]),
    medium: (medium: Medium) => t(media[medium]),
    way: (medium: Medium) => t(ways[medium]),
    title: (kind: Kind, name: string) => t(titles[kind](name)),
    rule: (rule: Rule) => t(rules[rule]),
    answer: (answer: Answer) => t(answers[answer]),
  }
}
