import { expect, test } from 'vitest'
import type { Interview, InterviewQuestion, Live } from '@/api'
import type { Deed, Step } from '@/offline/deeds'
import { liveTime } from './live-clock'
import {
  goalsCovered,
  type LiveCopy,
  minutesOf,
  openQuestions,
  openTerms,
  resumeFrom,
  together,
  topicsCovered,
  withDeeds,
} from './live-view'

const started = new Date('2026-11-23T12:00:00Z')
const note = {
  id: '1',
  kind: 'point',
  text: 'a',
  at: '2026-11-23T12:00:00Z',
  off_the_record: false,
  question_id: null,
  topic: null,
  meaning: null,
  example: null,
  resolved_at: null,
} as const
const question = (id: string, more: Partial<InterviewQuestion> = {}) =>
  ({
    id,
    text: id,
    goals: [],
    parked: false,
    asked_at: null,
    topic: null,
    ...more,
  }) as unknown as InterviewQuestion
const talk = (more: Partial<Interview> = {}) =>
  ({
    id: 'i',
    goals: ['a', 'b'],
    questions: [],
    notes: [],
    minutes_promised: 30,
    minutes_granted: 0,
    started_at: '2026-11-23T12:00:00Z',
    closing: { answers: [], left: [{ step: 'names' }, { step: 'thanks' }] },
    allowed: ['hold'],
    ...more,
  }) as unknown as Interview
const copy = (more: Partial<Interview> = {}, live: Partial<Live> = {}): LiveCopy => ({
  interview: talk(more),
  live: { next_question: null, ...live } as Live,
  visit: null,
  fetchedAt: 1000,
})
const deed = (step: Step, more: Partial<Deed> = {}): Deed =>
  ({ ...step, id: 'd', interviewId: 'i', at: '2026-11-23T12:05:00Z', state: 'waiting', ...more }) as Deed

test.each([
  [10, undefined],
  [20, 'goals'],
  [23, 'names'],
  [26, 'closing'],
  [30, 'time_is_up'],
  [45, 'time_is_up'],
])('after %i of 30 minutes the cue is %s', (minutes, cue) => {
  const now = new Date(started.getTime() + minutes * 60_000)
  expect(liveTime(started, 30, now).cue?.kind).toBe(cue)
})

test('a talk of five minutes has no cue that lies before its beginning', () => {
  expect(liveTime(started, 5, started).cue).toBeNull()
})

test('what they offered more counts at once, and once', () => {
  const more = deed({ verb: 'extend', minutes: 10 })
  expect(minutesOf(withDeeds(copy(), [more]))).toBe(40)
  expect(minutesOf(withDeeds(copy(), [{ ...more, state: 'sent', sentAt: 1000 }]))).toBe(40)
  expect(minutesOf(withDeeds(copy(), [{ ...more, state: 'sent', sentAt: 999 }]))).toBe(30)
  expect(minutesOf(withDeeds(copy(), [{ ...more, state: 'refused' }]))).toBe(30)
})

test('an answered step of the closing is no longer left, and the last answer holds', () => {
  const say = (said: 'yes' | 'no') => deed({ verb: 'close', answer: { step: 'names', said, note: '' } })
  const { closing } = withDeeds(copy(), [say('no'), say('yes')])
  expect(closing.left.map(({ step }) => step)).toEqual(['thanks'])
  expect(closing.answers.map(({ step, said }) => [step, said])).toEqual([['names', 'yes']])
})

test('the question to think of next comes first, parked and asked ones do not come at all', () => {
  const questions = [
    question('1'),
    question('2', { parked: true }),
    question('3'),
    question('4', { asked_at: '2026-11-23T12:00:00Z' }),
  ]
  const next = { id: '3', text: '3', reason: '', line: 'P57' }
  expect(openQuestions(talk({ questions }), { next_question: next } as Live).map(({ id }) => id)).toEqual([
    '3',
    '1',
  ])
})

test('a goal and a topic are touched by a question that was asked', () => {
  const questions = [
    question('1', { goals: [1], topic: 'work', asked_at: '2026-11-23T12:00:00Z' }),
    question('2', { goals: [0], topic: 'needs' }),
  ]
  expect(goalsCovered(talk({ questions })).map(({ touched }) => touched)).toEqual([false, true])
  expect(topicsCovered(talk({ questions }))).toEqual([
    { item: 'work', touched: true },
    { item: 'needs', touched: false },
  ])
})

test('the resume comes out in the last quarter, or never where the office wants that', () => {
  const times = { started_at: '2026-11-23T12:00:00Z', ends_at: '2026-11-23T12:40:00Z' }
  expect(resumeFrom(copy({}, { ...times, resume_comes_out_at: '2026-11-23T12:30:00Z' }))).toBe(0.75)
  expect(resumeFrom(copy({}, { ...times, resume_comes_out_at: null }))).toBeNull()
})

test('a line that is here and on the server is shown once', () => {
  const later = { ...note, id: '2', at: '2026-11-23T12:01:00Z', interviewId: 'i', state: 'waiting' } as const
  const shown = together([note], [{ ...note, interviewId: 'i', state: 'waiting' }, later])
  expect(shown.map(({ id, state }) => [id, state])).toEqual([
    ['1', 'sent'],
    ['2', 'waiting'],
  ])
})

test('a term is open until it was explained, here or before', () => {
  const term = { ...note, kind: 'term', state: 'sent' } as const
  const lines = [term, { ...term, id: '2', meaning: 'a list' }, { ...term, id: '3' }]
  expect(openTerms(lines, []).map(({ id }) => id)).toEqual(['1', '3'])
  expect(
    openTerms(lines, [deed({ verb: 'explain', noteId: '3', meaning: 'x' })]).map(({ id }) => id),
  ).toEqual(['1'])
})
