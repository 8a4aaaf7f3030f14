import { type LinkProps, linkOptions } from '@tanstack/react-router'
import type { Contact, ListedInterview, Readiness } from '@/api'

export type Talk = Pick<ListedInterview, 'id' | 'state' | 'scheduled_at' | 'thanked_at'>
type State = Talk['state']

/** What is to be done next with somebody. The button says its result, and opens exactly where it is done. */
export type Verb =
  | 'begin'
  | 'prepare'
  | 'ask'
  | 'note_answer'
  | 'look_over'
  | 'confirm'
  | 'start'
  | 'go_on'
  | 'write_up'
  | 'thank'
  | 'update'
  | 'another_time'

/** All that the next move follows from. */
export type Standing = {
  contact: Pick<Contact, 'id' | 'stage'>
  talks: readonly Talk[]
  /** What is there before one asks; not known yet while the page is being told. */
  readiness: Pick<Readiness, 'may_ask' | 'caught_out'> | undefined
  /** From shortly before its hour on, a talk is begun with one tap. */
  canBegin: (talk: Talk) => boolean
  now: Date
}

/** `door` is null where the button does it by itself: a talk is begun, or its clock is started. */
export type Move = { verb: Verb; talk: Talk | null; door: LinkProps | null }

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000

/**
 * Whose turn it is when there are several talks: what goes on now, then what is owed for one that was held, as the
 * stage of a contact has it: thanks come before every new plan.
 */
const TURN: Partial<Record<State, number>> = {
  in_progress: 0,
  held: 2,
  written_up: 2,
  scheduled: 3,
  confirmed: 3,
  requested: 4,
  planned: 5,
}
const SOON = 1

type Rank = [turn: number, at: number]

/** The talk that asks for something now, or null where none is under way. */
export function nextTalk(talks: readonly Talk[], canBegin: Standing['canBegin']): Talk | null {
  const ranked = talks.flatMap((talk): { talk: Talk; rank: Rank }[] => {
    const turn = TURN[talk.state]
    if (turn === undefined) return []
    const at = talk.scheduled_at ? Date.parse(talk.scheduled_at) : Number.POSITIVE_INFINITY
    return [{ talk, rank: [turn > SOON && canBegin(talk) ? SOON : turn, at] }]
  })
  const [first] = ranked.sort((one, other) =>
    one.rank[0] === other.rank[0] ? (one.rank[1] < other.rank[1] ? -1 : 1) : one.rank[0] - other.rank[0],
  )
  return first?.talk ?? null
}

/** A time is confirmed a day or so before. */
const isNear = ({ scheduled_at }: Talk, now: Date): boolean =>
  scheduled_at !== null && Date.parse(scheduled_at) - now.getTime() < TWO_DAYS

/** What a talk under way asks for. One asks once the office lets one, and a quick yes would find one with questions. */
const VERB_OF: Partial<Record<State, (talk: Talk, standing: Standing) => Verb>> = {
  planned: (_, { readiness }) => (readiness?.may_ask && !readiness.caught_out ? 'ask' : 'prepare'),
  requested: () => 'note_answer',
  scheduled: (talk, { canBegin, now }) =>
    canBegin(talk) ? 'start' : isNear(talk, now) ? 'confirm' : 'look_over',
  confirmed: (talk, { canBegin }) => (canBegin(talk) ? 'start' : 'look_over'),
  in_progress: () => 'go_on',
  held: () => 'write_up',
  written_up: () => 'thank',
}

/** Where no talk is under way, the stage decides; whoever was thanked once hears what came of it. */
function verbOfStage({ contact, talks }: Standing): Verb {
  if (talks.some(({ thanked_at }) => thanked_at)) return 'update'
  const missed = contact.stage === 'asked' && talks.some(({ state }) => state === 'no_show')
  return missed ? 'another_time' : 'begin'
}

type Step = 'plan' | 'arrange' | 'talk' | 'write_up' | 'thank'

const STEP: Partial<Record<Verb, Step>> = {
  prepare: 'plan',
  note_answer: 'arrange',
  another_time: 'arrange',
  look_over: 'talk',
  confirm: 'talk',
  write_up: 'write_up',
  thank: 'thank',
}

function doorOf(verb: Verb, contactId: string, talk: Talk | null): LinkProps | null {
  const step = STEP[verb]
  if (verb === 'update')
    return linkOptions({ to: '/messages/new', search: { contact: contactId, kind: 'update' } })
  if (!talk) return null
  if (verb === 'ask')
    return linkOptions({ to: '/messages/new', search: { interview: talk.id, kind: 'request' } })
  if (verb === 'go_on') return linkOptions({ to: '/live/$interviewId', params: { interviewId: talk.id } })
  return step
    ? linkOptions({ to: '/interviews/$interviewId', params: { interviewId: talk.id }, search: { step } })
    : null
}

/** The one next thing with somebody, from where one stands with them and from the talk that comes next. */
export function nextMove(standing: Standing): Move {
  const { contact, talks, canBegin } = standing
  const open = nextTalk(talks, canBegin)
  const verb = (open && VERB_OF[open.state]?.(open, standing)) ?? verbOfStage(standing)
  const talk = verb === 'another_time' ? (talks.find(({ state }) => state === 'no_show') ?? null) : open
  return { verb, talk, door: doorOf(verb, contact.id, talk) }
}
