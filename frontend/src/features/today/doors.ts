import { type LinkProps, linkOptions } from '@tanstack/react-router'
import type { Owed, TodayItem } from '@/api'

type Target = TodayItem['target']
/** What is known of a duty wherever it is listed. */
export type Duty = Pick<Owed, 'kind' | 'contact' | 'interview_id'>

/** The step of a conversation on which a duty is done. */
const STEPS: Partial<Record<Owed['kind'], 'talk' | 'write_up' | 'thank' | 'arrange' | 'plan'>> = {
  confirm: 'talk',
  write_up: 'write_up',
  thank_you: 'thank',
  resolve_terms: 'write_up',
  leave_by: 'talk',
  follow_up_call: 'arrange',
  second_attempt: 'arrange',
  let_it_rest: 'arrange',
  research: 'plan',
  prepare: 'plan',
  do_suggestion: 'write_up',
}

/** What is done by writing to somebody, and what kind of message that is. */
const LETTERS: Partial<Record<Owed['kind'], 'update' | 'renewed_contact'>> = {
  keep_in_touch: 'update',
  tell_referrer: 'update',
  renew_contact: 'renewed_contact',
}

const interview = (interviewId: string, kind: Owed['kind']): LinkProps => {
  const step = STEPS[kind]
  return linkOptions({
    to: '/interviews/$interviewId',
    params: { interviewId },
    search: step ? { step } : {},
  })
}
const person = (contactId: string, tab?: 'names'): LinkProps =>
  linkOptions({ to: '/people/$contactId', params: { contactId }, search: tab ? { tab } : {} })

/** A door for each kind of place; where a place has none of its own, the next best is tried. */
const PLACES: Partial<Record<Target['kind'], (id: string, duty: Duty) => LinkProps | null>> = {
  account: () => linkOptions({ to: '/sources' }),
  contact: (id) => person(id),
  field: (fieldId) => linkOptions({ to: '/fields/$fieldId', params: { fieldId } }),
  interview: (id, { kind }) => interview(id, kind),
  milestone: (milestoneId) => linkOptions({ to: '/milestones/$milestoneId', params: { milestoneId } }),
  outreach: (outreachId) => linkOptions({ to: '/messages/$outreachId', params: { outreachId } }),
  referral: (_, { contact }) => contact && person(contact.id, 'names'),
}

/** The exact place where a duty is done, or nothing where it is done without this program. */
export function doorOf(duty: Duty, target?: Target): LinkProps | null {
  const { kind, contact, interview_id } = duty
  const letter = LETTERS[kind]
  if (letter && contact)
    return linkOptions({ to: '/messages/new', search: { contact: contact.id, kind: letter } })
  const door = target ? PLACES[target.kind]?.(target.id, duty) : null
  if (door) return door
  if (interview_id) return interview(interview_id, kind)
  return contact ? person(contact.id, kind === 'pursue_referral' ? 'names' : undefined) : null
}
