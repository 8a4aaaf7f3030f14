import type { Form, Topic } from '@/api'

const TOPICS: readonly Topic[] = [
  'work',
  'preparation',
  'paths',
  'lifestyle',
  'environment',
  'needs',
  'issues',
  'more',
]
const FORMS: readonly Form[] = [
  'workplace',
  'elsewhere',
  'phone',
  'video',
  'correspondence',
  'brief_exchange',
]
const STATES = ['curious', 'decided', 'searching'] as const

/** What one looks for, as the address tells it. */
export type QuestionSearch = {
  q?: string
  topic?: Topic
  form?: Form
  state?: (typeof STATES)[number]
  bank?: string
}

/** Reads an address without trusting it: what is not allowed is left out. */
export function parseQuestionSearch(search: Record<string, unknown>): QuestionSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).slice(0, 200) : ''
  const topic = TOPICS.find((known) => known === search.topic)
  const form = FORMS.find((known) => known === search.form)
  const state = STATES.find((known) => known === search.state)
  return {
    ...(q.trim() ? { q } : {}),
    ...(topic ? { topic } : {}),
    ...(form ? { form } : {}),
    ...(state ? { state } : {}),
  }
}
