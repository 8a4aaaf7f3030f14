import type { Approach, Interview, Medium, Outreach } from '@/api'

export type Kind = Outreach['kind']

export const KINDS: readonly Kind[] = ['request', 'confirmation', 'thank_you', 'update', 'renewed_contact']
export const MEDIA: readonly Medium[] = ['email', 'letter', 'call_script', 'voicemail', 'in_person']
/** What is read by the other person; the rest is said aloud. */
export const isWritten = (medium: Medium): boolean => medium === 'letter' || medium === 'email'

/** What one would most likely write now, from where the conversation stands. */
export function likelyKind(state: Interview['state'] | undefined): Kind {
  if (state === 'scheduled') return 'confirmation'
  if (state === 'held' || state === 'written_up') return 'thank_you'
  if (state === 'thanked' || state === 'closed') return 'update'
  return 'request'
}

/** A request begins the way that was chosen for somebody, else the way that is advised; anything else is written. */
export const likelyMedium = (kind: Kind, approach: Approach | undefined): Medium =>
  kind === 'request' && (approach?.first ?? approach?.advised) === 'call' ? 'call_script' : 'email'
