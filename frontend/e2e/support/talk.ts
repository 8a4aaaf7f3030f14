import type { Api } from './account'

/** What the server tells of a talk, as far as the specs ask. */
export type Talk = {
  id: string
  state: string
  ended_at: string | null
  minutes_granted: number
  notes: { text: string; kind: string; meaning: string | null }[]
  closing: { answers: { step: string; said: string; note: string }[] }
  questions: { text: string; asked_at: string | null }[]
}

/** A talk that has begun by telephone, with somebody new. */
export async function startTalk(api: Api): Promise<string> {
  const person = await api.post('/contacts', { name: 'Nora Quist' })
  const talk = await api.post(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  return talk.id
}
