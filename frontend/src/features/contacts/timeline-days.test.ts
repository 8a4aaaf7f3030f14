import { expect, test } from 'vitest'
import type { TimelineEntry } from '@/api'
import { byDay } from './timeline-days'
import { kindsIn } from './timeline-kinds'

const entry = (kind: string, at: string): TimelineEntry => ({
  id: `${kind} ${at}`,
  contact_id: 'c',
  kind,
  at,
  text: '',
  derived: !['note', 'call'].includes(kind),
  interview_id: null,
})
const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const shape = (entries: TimelineEntry[]) =>
  byDay(entries, dayOf).map(({ day, lines }) => [
    day,
    lines.map(({ entries: { length }, small }) => (small ? length : 'whole')),
  ])

test('small things that follow on each other are one line, what happened stands by itself', () => {
  expect(
    shape([
      entry('interview_thanked', '2026-11-03T18:00:00Z'),
      entry('interview_written_up', '2026-11-03T17:00:00Z'),
      entry('merged', '2026-11-03T16:00:00Z'),
      entry('interview_held', '2026-11-03T15:00:00Z'),
      entry('interview_confirmed', '2026-11-03T09:00:00Z'),
    ]),
  ).toEqual([['2026-11-03', ['whole', 2, 'whole', 1]]])
})

test('a run of small things ends with its day', () => {
  expect(
    shape([entry('imported', '2026-11-02T01:00:00Z'), entry('created', '2026-11-01T23:00:00Z')]),
  ).toEqual([
    ['2026-11-02', [1]],
    ['2026-11-01', [1]],
  ])
})

test('what a later server puts down by itself is small, what somebody wrote never is', () => {
  expect(
    shape([entry('consent_changed', '2026-11-02T01:00:00Z'), entry('note', '2026-11-02T00:00:00Z')]),
  ).toEqual([['2026-11-02', [1, 'whole']]])
})

test('a filter asks the server for its kinds, and none asks for everything', () => {
  expect(kindsIn(['calls'])).toEqual(['call', 'voicemail'])
  expect(kindsIn(['talks'])).toEqual(expect.arrayContaining(['met', 'interview_held', 'interview_no_show']))
  expect(kindsIn([])).toEqual([])
})
