import { toIso } from '@/lib/time'
import type { Call } from '@/offline/calls'
import type { Prepared } from '@/offline/people'
import type { LiveCopy, LiveTalk } from './live-view'

const MINUTE = 60_000
const CLOSING = ['names', 'resume_advice', 'keep_in_touch', 'thanks'] as const

type Heard = { prepared: readonly Prepared[]; minutes: number; resumeFrom: number | null }

/** A talk that began without a network, with what was prepared for it and what the office wants, as last heard. */
export function begunHere(call: Call, { prepared, minutes: usual, resumeFrom }: Heard): LiveCopy {
  const { person, at } = call
  const plan = prepared.find(({ contact }) => contact.id === person.id)
  const minutes = plan?.minutes_promised ?? usual
  const after = (share: number) => toIso(new Date(Date.parse(at) + share * minutes * MINUTE))
  const interview: LiveTalk = {
    id: call.interviewId ?? call.id,
    contact: plan?.contact ?? {
      id: person.id,
      name: person.name,
      title: person.title,
      organization: person.organization?.name ?? null,
      organization_id: person.organization?.id ?? null,
      phone: null,
    },
    form: 'phone',
    state: 'in_progress',
    allowed: ['hold'],
    started_at: at,
    ended_at: null,
    created_at: at,
    minutes_promised: minutes,
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
    resume_comes_out_at: resumeFrom === null ? null : after(resumeFrom),
    started_at: at,
    ends_at: after(1),
  }
  return { interview, live, visit: null, fetchedAt: 0 }
}
