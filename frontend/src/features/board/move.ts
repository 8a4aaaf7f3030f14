import type { Interview, SeenTalk } from '@/api'
import type { Stage } from '@/features/contacts'
import { isOpen } from '@/features/interviews'

export type State = Interview['state']
export type Verb = Interview['allowed'][number]
/** What the board knows of a conversation. */
export type Talk = SeenTalk

/** Why somebody cannot be moved there; the words for it are in `words.ts`. */
export type Why =
  | 'needs_permission'
  | 'not_talked'
  | 'nothing_begun'
  | 'not_over'
  | 'it_happened'
  | 'thank_first'
  | 'already_further'
  | 'leave_first'

/** A stage follows from the conversations: to move somebody is to say what happened, by a verb of a conversation. */
export type Move =
  | { kind: 'step'; verb: Verb; talk: Talk }
  | { kind: 'choose'; verbs: Verb[]; talk: Talk }
  | { kind: 'begin'; verb: Verb | null }
  | { kind: 'leave'; leave: 'granted' | 'declined' }
  | { kind: 'no'; why: Why }

type Way = { verb: Verb; from?: readonly State[] }

const CAME_TO_NOTHING: readonly State[] = ['declined', 'no_answer', 'cancelled', 'no_show']

/** The verbs that lead to each stage; what the conversation itself allows decides among them. */
const WAYS: Record<Stage, readonly Way[]> = {
  identified: [{ verb: 'cancel' }],
  preparing: [{ verb: 'reopen', from: CAME_TO_NOTHING }],
  asked: [{ verb: 'request' }],
  scheduled: [{ verb: 'schedule' }],
  talked: [{ verb: 'hold' }, { verb: 'reopen', from: ['closed'] }],
  thanked: [{ verb: 'thank', from: ['held', 'written_up'] }],
  keeping_in_touch: [],
  closed: [{ verb: 'close' }, { verb: 'decline' }, { verb: 'no_answer' }],
}

/** Where a new conversation leads when none is under way; the verb is what happened to it at once. */
const BEGINS: Partial<Record<Stage, Verb | null>> = {
  preparing: null,
  asked: 'request',
  scheduled: 'schedule',
  talked: 'hold',
}

/**
 * Keeping in touch follows from a yes, once the talk is over and thanked for; it ends with a no.
 * Nothing here means that the conversations decide.
 */
function byLeave(from: Stage, to: Stage, talks: readonly Talk[]): Move | null {
  if (to === 'keeping_in_touch' && AFTER.includes(from)) return { kind: 'leave', leave: 'granted' }
  if (from !== 'keeping_in_touch' || !AFTER.includes(to)) return null
  const without = talks.some(({ state }) => state === 'thanked') ? 'thanked' : 'closed'
  return to === without ? { kind: 'leave', leave: 'declined' } : { kind: 'no', why: 'leave_first' }
}

const AFTER: readonly Stage[] = ['thanked', 'closed']

function why(from: Stage, to: Stage): Why {
  if (to === 'keeping_in_touch') return 'needs_permission'
  if (to === 'thanked') return 'not_talked'
  if (to === 'closed') return from === 'identified' ? 'nothing_begun' : 'not_over'
  if (to === 'identified') return 'it_happened'
  return from === 'talked' ? 'thank_first' : 'already_further'
}

/** What it takes to bring somebody from one stage to another; the talks come newest first. */
export function moveTo(from: Stage, to: Stage, talks: readonly Talk[]): Move {
  const leave = byLeave(from, to, talks)
  if (leave) return leave
  const ways = WAYS[to]
  const open = (talk: Talk, { verb, from: states }: Way) =>
    talk.allowed.includes(verb) && (!states || states.includes(talk.state))
  const inOrder = [...talks].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  for (const talk of inOrder) {
    const verbs = ways.filter((way) => open(talk, way)).map(({ verb }) => verb)
    const [verb] = verbs
    if (verb) return verbs.length > 1 ? { kind: 'choose', verbs, talk } : { kind: 'step', verb, talk }
  }
  const begins = BEGINS[to]
  if (begins !== undefined && from !== 'talked' && !talks.some(isOpen)) return { kind: 'begin', verb: begins }
  return { kind: 'no', why: why(from, to) }
}

/** A verb on the way back; `of` names the step that is taken back by its own verb. */
export type Back = { verb: Verb | 'take_back'; at?: string; of?: Verb }

/** The verbs that take a conversation out of where it stands; null where the API knows no way. */
const AWAY: Record<State, readonly Verb[] | null> = {
  planned: [],
  requested: ['cancel'],
  scheduled: ['cancel'],
  confirmed: ['cancel'],
  in_progress: ['cancel'],
  declined: [],
  no_answer: [],
  cancelled: [],
  no_show: [],
  held: ['reopen', 'cancel'],
  written_up: null,
  thanked: null,
  closed: null,
}

const TOOK_PLACE: readonly State[] = ['held', 'written_up', 'thanked']
const ENDINGS: Partial<Record<State, Verb>> = {
  declined: 'decline',
  no_answer: 'no_answer',
  cancelled: 'cancel',
  no_show: 'no_show',
}
const moment = (at: string | null) => (at ? { at } : {})

/** From a way out or from `planned` to what was asked and agreed before. */
function again(before: Talk, planned: boolean): Back[] {
  if (before.scheduled_at) {
    const confirm: Back[] =
      before.state === 'confirmed' ? [{ verb: 'confirm', ...moment(before.confirmed_at) }] : []
    return [{ verb: 'schedule' }, ...confirm]
  }
  return [
    ...(planned ? [] : [{ verb: 'reopen' } as const]),
    ...(before.requested_at ? [{ verb: 'request', ...moment(before.requested_at) } as const] : []),
  ]
}

/** The verbs that bring a conversation back to what it was before a move; null where a move cannot be taken back. */
export function stepsBack(before: Talk, after: Pick<Talk, 'state'>): Back[] | null {
  if (TOOK_PLACE.includes(before.state))
    return after.state === 'closed' ? [{ verb: 'reopen' }] : [{ verb: 'take_back', of: 'thank' }]
  if (before.state === 'closed') return [{ verb: 'close' }]
  if (before.state === 'in_progress') return after.state === 'held' ? [{ verb: 'reopen' }] : null
  const away = AWAY[after.state]
  if (!away) return null
  const ending = ENDINGS[before.state]
  return [
    ...away.map((verb) => ({ verb })),
    ...again(before, after.state === 'planned'),
    ...(ending ? [{ verb: ending }] : []),
  ]
}
