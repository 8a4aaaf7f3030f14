import { expect, test } from 'vitest'
import type { Owed, TodayItem } from '@/api'
import { doorOf } from './doors'

const duty = (kind: Owed['kind'], more = {}) => ({
  kind,
  contact: { id: 'c', name: 'Maya Chen' },
  interview_id: null,
  ...more,
})
const at = (kind: TodayItem['target']['kind']) => ({ kind, id: 'x' })

test.each([
  ['list_people', at('account'), { to: '/sources' }],
  ['prepare', at('interview'), { to: '/interviews/$interviewId', search: { step: 'plan' } }],
  ['thank_you', at('interview'), { to: '/interviews/$interviewId', search: { step: 'thank' } }],
  ['follow_up_call', at('outreach'), { to: '/messages/$outreachId', params: { outreachId: 'x' } }],
  ['review_field', at('field'), { to: '/fields/$fieldId', params: { fieldId: 'x' } }],
  ['tell_news', at('milestone'), { to: '/milestones/$milestoneId', params: { milestoneId: 'x' } }],
  ['pursue_referral', at('referral'), { to: '/people/$contactId', search: { tab: 'names' } }],
  ['tell_referrer', at('referral'), { to: '/messages/new', search: { contact: 'c', kind: 'update' } }],
  ['keep_in_touch', at('contact'), { to: '/messages/new', search: { contact: 'c', kind: 'update' } }],
  ['renew_contact', at('contact'), { to: '/messages/new', search: { kind: 'renewed_contact' } }],
  ['own', at('contact'), { to: '/people/$contactId', params: { contactId: 'x' } }],
] as const)('%s opens where it is done', (kind, target, door) => {
  expect(doorOf(duty(kind), target)).toMatchObject(door)
})

test('a suggestion opens the talk in which it was made, and what concerns nobody opens nothing', () => {
  expect(doorOf(duty('do_suggestion', { interview_id: 'i' }), at('suggestion'))).toMatchObject({
    to: '/interviews/$interviewId',
    params: { interviewId: 'i' },
  })
  expect(doorOf(duty('own', { contact: null }), at('task'))).toBeNull()
})
