import { expect, test } from 'vitest'
import { moveTo, type State, stepsBack, type Talk, type Verb } from './move'

const talk = (state: State, allowed: Verb[], more: Partial<Talk> = {}): Talk => ({
  id: state,
  form: 'workplace',
  state,
  allowed,
  scheduled_at: null,
  requested_at: null,
  confirmed_at: null,
  time_zone: 'Europe/London',
  place: null,
  minutes_promised: 30,
  contact: { id: 'c', name: 'Maya Chen' },
  ...more,
})
const planned = talk('planned', ['request', 'schedule', 'start', 'hold', 'cancel'])
const asked = talk('requested', ['schedule', 'start', 'hold', 'decline', 'no_answer', 'cancel'], {
  requested_at: '2026-11-20T09:00:00Z',
})
const scheduled = talk('scheduled', ['schedule', 'confirm', 'start', 'hold', 'cancel', 'no_show'], {
  scheduled_at: '2026-11-27T09:00:00Z',
  requested_at: '2026-11-20T09:00:00Z',
})
const held = talk('held', ['write_up', 'thank', 'reopen'])
const thanked = talk('thanked', ['write_up', 'close'])
const declined = talk('declined', ['reopen'])

test('a move is the verb of the conversation that leads there', () => {
  expect(moveTo('preparing', 'asked', [planned])).toEqual({ kind: 'step', verb: 'request', talk: planned })
  expect(moveTo('asked', 'scheduled', [asked])).toEqual({ kind: 'step', verb: 'schedule', talk: asked })
  expect(moveTo('scheduled', 'talked', [scheduled])).toMatchObject({ verb: 'hold' })
  expect(moveTo('talked', 'thanked', [held])).toMatchObject({ verb: 'thank' })
  expect(moveTo('thanked', 'closed', [thanked])).toMatchObject({ verb: 'close' })
  expect(moveTo('preparing', 'identified', [planned])).toMatchObject({ verb: 'cancel' })
})

test('where several verbs lead there, the person says which', () => {
  expect(moveTo('asked', 'closed', [asked])).toEqual({
    kind: 'choose',
    verbs: ['decline', 'no_answer'],
    talk: asked,
  })
})

test('somebody with whom nothing is under way begins a conversation, and what happened at once with it', () => {
  expect(moveTo('identified', 'preparing', [])).toEqual({ kind: 'begin', verb: null })
  expect(moveTo('identified', 'asked', [])).toEqual({ kind: 'begin', verb: 'request' })
  expect(moveTo('thanked', 'preparing', [thanked])).toEqual({ kind: 'begin', verb: null })
})

test('what came to nothing is taken up again before a new one begins', () => {
  expect(moveTo('closed', 'preparing', [declined])).toEqual({ kind: 'step', verb: 'reopen', talk: declined })
})

test('the conversation that is under way is moved, not one that is over', () => {
  expect(moveTo('preparing', 'asked', [talk('no_answer', ['request']), planned])).toMatchObject({
    talk: planned,
  })
})

test('what does not follow is refused with its reason', () => {
  expect(moveTo('identified', 'thanked', [])).toEqual({ kind: 'no', why: 'not_talked' })
  expect(moveTo('identified', 'closed', [])).toEqual({ kind: 'no', why: 'nothing_begun' })
  expect(moveTo('scheduled', 'closed', [scheduled])).toEqual({ kind: 'no', why: 'not_over' })
  expect(moveTo('scheduled', 'asked', [scheduled])).toEqual({ kind: 'no', why: 'already_further' })
  expect(moveTo('talked', 'preparing', [held])).toEqual({ kind: 'no', why: 'thank_first' })
  expect(moveTo('talked', 'identified', [held])).toEqual({ kind: 'no', why: 'it_happened' })
  expect(moveTo('talked', 'keeping_in_touch', [held])).toEqual({ kind: 'no', why: 'needs_permission' })
})

test('keeping in touch begins with a yes and ends with a no, once thanks went out', () => {
  const closed = talk('closed', ['reopen'])
  const granted = { kind: 'leave', leave: 'granted' }
  const declined = { kind: 'leave', leave: 'declined' }
  expect(moveTo('thanked', 'keeping_in_touch', [thanked])).toEqual(granted)
  expect(moveTo('closed', 'keeping_in_touch', [closed])).toEqual(granted)
  expect(moveTo('keeping_in_touch', 'thanked', [thanked])).toEqual(declined)
  expect(moveTo('keeping_in_touch', 'closed', [closed])).toEqual(declined)
  expect(moveTo('keeping_in_touch', 'closed', [thanked])).toEqual({ kind: 'no', why: 'leave_first' })
  expect(moveTo('keeping_in_touch', 'preparing', [thanked])).toEqual({ kind: 'begin', verb: null })
})

const verbs = (before: Talk, after: State) => stepsBack(before, { state: after })?.map(({ verb }) => verb)

test('each move that can be taken back is, by the verbs there are', () => {
  expect(verbs(planned, 'requested')).toEqual(['cancel', 'reopen'])
  expect(verbs(asked, 'scheduled')).toEqual(['cancel', 'reopen', 'request'])
  expect(verbs(asked, 'no_answer')).toEqual(['reopen', 'request'])
  expect(verbs(scheduled, 'cancelled')).toEqual(['schedule'])
  expect(verbs(scheduled, 'held')).toEqual(['reopen', 'cancel', 'schedule'])
  expect(verbs(declined, 'planned')).toEqual(['decline'])
  expect(verbs(thanked, 'closed')).toEqual(['reopen'])
})

test('the moments of before come back with it', () => {
  expect(stepsBack(asked, { state: 'declined' })).toContainEqual({
    verb: 'request',
    at: '2026-11-20T09:00:00Z',
  })
})

test('thanks that were noted by mistake are owed again', () => {
  expect(stepsBack(held, { state: 'thanked' })).toEqual([{ verb: 'take_back', of: 'thank' }])
})
