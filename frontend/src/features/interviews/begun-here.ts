import type { Call } from '@/offline/calls'
import type { Prepared } from '@/offline/people'
import type { LiveCopy, LiveTalk } from './live-view'

const USUAL_MINUTES = 30
const CLOSING = ['names', 'resume_advice', 'keep_in_touch', 'thanks'] as const

/** A talk that began without a network, with the questions that were prepared for it, as far as this device knows. */
export function begunHere(call: Call, prepared: readonly Prepared[]): LiveCopy {
  const { person, at } = call
  const plan = prepared.find(({ contact }) => contact.id === person.id)
  const interview: LiveTalk = {
    id: call.interviewId ?? call.id,
    contact: plan?.contact ?? {
      id: person.id,
      name: person.name,
      title: person.title,
      organization: person.organization?.name ?? null,
      phone: null,
    },
    form: 'phone',
    state: 'in_progress',
    allowed: ['hold'],
    started_at: at,
    ended_at: null,
    created_at: at,
    minutes_promised: plan?.minutes_promised ?? USUAL_MINUTES,
    minutes_granted: 0,
    questions: plan?.questions ?? [],
    notes: [],
    goals: plan?.goals ?? [],
    closing: { answers: [], left: CLOSING.map((step) => ({ step })) },
  }
  const live = {
    cue: null,
    cues_ahead: [],
    next_question: null,
    resume_comes_out_at: null,
    started_at: at,
    ends_at: null,
  }
  return { interview, live, visit: null, fetchedAt: 0 }
}
