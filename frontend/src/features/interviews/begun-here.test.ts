import { expect, test } from 'vitest'
import type { Call } from '@/offline/calls'
import type { Prepared } from '@/offline/people'
import { begunHere } from './begun-here'
import { resumeFrom } from './live-view'

const maya = { id: 'maya', name: 'Maya Chen', title: null, organization: null }
const call: Call = { id: 'c', person: maya, at: '2026-11-26T15:00:00Z', state: 'waiting', interviewId: null }
const plan = { id: 'i', contact: { id: 'maya' }, minutes_promised: 20, goals: [], questions: [] }
const prepared = [plan as unknown as Prepared]

test('a talk begun without a network brings out the resume when the office lets it, reckoned from its minutes', () => {
  const copy = begunHere(call, { prepared, minutes: 25, resumeFrom: 0.75 })
  expect(copy.live).toMatchObject({
    resume_comes_out_at: '2026-11-26T15:15:00Z',
    ends_at: '2026-11-26T15:20:00Z',
  })
  expect(resumeFrom(copy)).toBe(0.75)
})

test('where the office wants no resume, or this device has not heard, none comes out', () => {
  expect(resumeFrom(begunHere(call, { prepared: [], minutes: 25, resumeFrom: null }))).toBeNull()
})

test('one that nothing was prepared for lasts as long as the office has one ask for', () => {
  expect(begunHere(call, { prepared: [], minutes: 25, resumeFrom: null }).live.ends_at).toBe(
    '2026-11-26T15:25:00Z',
  )
})
