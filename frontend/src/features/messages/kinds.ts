import type { Medium, Outreach } from '@/api'

export type Kind = Outreach['kind']

export const KINDS: readonly Kind[] = ['request', 'confirmation', 'thank_you', 'update', 'renewed_contact']
export const MEDIA: readonly Medium[] = ['email', 'letter', 'call_script', 'voicemail', 'in_person']
/** What is read by the other person; the rest is said aloud. */
export const isWritten = (medium: Medium): boolean => medium === 'letter' || medium === 'email'
