import { expect, test } from 'vitest'
import { nextMove, nextTalk, type Standing, type Talk } from './next-move'

const NOW = new Date('2026-11-26T12:00:00Z')
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000).toISOString()
const talk = (state: Talk['state'], more: Partial<Talk> = {}): Talk => ({
  id: state,
  state,
  scheduled_at: null,
  thanked_at: null,
  ...more,
})
const READY = { may_ask: true, caught_out: false }
const move = (stage: Standing['contact']['stage'], talks: Talk[], more: Partial<Standing> = {}) =>
  nextMove({
    contact: { id: 'c', stage },
    talks,
    readiness: READY,
    canBegin: ({ scheduled_at }) => scheduled_at !== null && Date.parse(scheduled_at) <= NOW.getTime(),
    now: NOW,
    ...more,
  })
const step = (id: string, to: string) => ({
  to: '/interviews/$interviewId',
  params: { interviewId: id },
  search: { step: to },
})

test.each([
  ['identified', [], 'begin', null],
  ['identified', [talk('cancelled')], 'begin', null],
  [
    'preparing',
    [talk('planned')],
    'ask',
    { to: '/messages/new', search: { interview: 'planned', kind: 'request' } },
  ],
  ['asked', [talk('requested')], 'note_answer', step('requested', 'arrange')],
  ['asked', [talk('no_show')], 'another_time', step('no_show', 'arrange')],
  ['scheduled', [talk('scheduled', { scheduled_at: inHours(72) })], 'look_over', step('scheduled', 'talk')],
  ['scheduled', [talk('scheduled', { scheduled_at: inHours(30) })], 'confirm', step('scheduled', 'talk')],
  ['scheduled', [talk('confirmed', { scheduled_at: inHours(30) })], 'look_over', step('confirmed', 'talk')],
  ['scheduled', [talk('scheduled', { scheduled_at: inHours(0) })], 'start', null],
  ['scheduled', [talk('confirmed', { scheduled_at: inHours(0) })], 'start', null],
  [
    'scheduled',
    [talk('in_progress')],
    'go_on',
    { to: '/live/$interviewId', params: { interviewId: 'in_progress' } },
  ],
  ['talked', [talk('held')], 'write_up', step('held', 'write_up')],
  ['talked', [talk('written_up')], 'thank', step('written_up', 'thank')],
  [
    'thanked',
    [talk('thanked', { thanked_at: inHours(-9) })],
    'update',
    { to: '/messages/new', search: { contact: 'c', kind: 'update' } },
  ],
  [
    'keeping_in_touch',
    [talk('closed', { thanked_at: inHours(-9) })],
    'update',
    { to: '/messages/new', search: { contact: 'c', kind: 'update' } },
  ],
  ['closed', [talk('declined')], 'begin', null],
] as const)('with somebody %s and %o the move is to %s', (stage, talks, verb, door) => {
  expect(move(stage, [...talks])).toMatchObject({ verb, door })
})

test.each([
  ['nothing is known yet', undefined],
  ['the office holds one back', { may_ask: false, caught_out: false }],
  ['a quick yes would find one without questions', { may_ask: true, caught_out: true }],
])('one prepares before one asks while %s', (_, readiness) => {
  expect(move('preparing', [talk('planned')], { readiness })).toMatchObject({
    verb: 'prepare',
    door: step('planned', 'plan'),
  })
})

test('of several talks the one comes first that cannot wait', () => {
  const far = talk('scheduled', { id: 'far', scheduled_at: inHours(90) })
  const near = talk('confirmed', { id: 'near', scheduled_at: inHours(20) })
  const now = talk('scheduled', { id: 'now', scheduled_at: inHours(0) })
  const order = ['in_progress', 'now', 'held', 'near', 'far', 'requested', 'planned']
  let left = [
    talk('planned'),
    talk('thanked'),
    far,
    talk('requested'),
    near,
    talk('held'),
    now,
    talk('in_progress'),
  ]
  for (const id of order) {
    const first = nextTalk(left, ({ id }) => id === 'now')
    expect(first?.id).toBe(id)
    left = left.filter((one) => one !== first)
  }
  expect(
    nextTalk(left, () => true),
    'what ended asks for nothing',
  ).toBeNull()
})
