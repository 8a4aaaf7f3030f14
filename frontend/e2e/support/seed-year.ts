import type { APIRequestContext } from '@playwright/test'
import type { Api } from './account'

type WithId = { id: string }
export type SeededYear = { milestone: string; declined: string }

const inHours = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')

/** A resume that was shown in a talk, and one that lies on paper. */
async function resumes(request: APIRequestContext, api: Api, talk: string): Promise<void> {
  await api.post('/resumes', { name: 'On paper, for the fair', note: 'Two pages, with the summer jobs' })
  const kept = await api.send(request, '/resumes/upload', {
    name: 'Rosa Lind, museum version.txt',
    text: 'Rosa Lind\nArt history, third year\n',
  })
  await api.post(`/resumes/${kept.id}/showings`, {
    interview_id: talk,
    advice: 'Put the archive job first. Nobody needs the grades.',
  })
}

/** Words that came up in a talk; of two of them it was said what they mean. */
async function terms(api: Api, talk: string): Promise<void> {
  for (const [text, meaning, example] of [
    ['Provenance', 'Who owned a thing, from its maker to today', 'We lost the provenance before 1938.'],
    ['Deaccession', 'To take a thing out of the collection for good', null],
    ['Tombstone', null, null],
  ] as const) {
    const note = await api.post<WithId>(`/interviews/${talk}/notes`, { kind: 'term', text })
    if (meaning) await api.post(`/interview_notes/${note.id}/resolve`, { meaning, example })
  }
}

/** Questions that were asked in a talk, so that the field knows what was touched; and two lines on what was learned. */
async function asked(api: Api, talk: string): Promise<void> {
  for (const [text, topic, facets] of [
    ['What is hard about your week?', 'work', ['hard_parts', 'use_of_time']],
    ['What would you give up last?', 'work', ['rewards']],
    ['How did you come to this?', 'paths', ['entry', 'turning_points']],
  ] as const) {
    const question = await api.post<WithId>(`/interviews/${talk}/questions`, { text, topic, facets })
    await api.patch(`/interview_questions/${question.id}`, { asked_at: inHours(-1) })
  }
  for (const text of ['A curator spends two days a week on loans', 'Most posts are for three years']) {
    await api.post(`/interviews/${talk}/debrief_items`, { drawer: 'learned', text, state: 'accepted' })
  }
}

type Told = { field: string; talks: readonly { person: string; talk: string }[] }

/** What a year leaves behind: news and its hearers, words, careers, a resume, names, ways of asking. */
export async function seedYear(
  request: APIRequestContext,
  api: Api,
  { field, talks }: Told,
): Promise<SeededYear> {
  const [first, second] = talks
  if (!first || !second) throw new Error('A year wants two talks.')
  await resumes(request, api, first.talk)
  await terms(api, first.talk)
  await asked(api, first.talk)
  for (const [person, steps] of [
    [
      first.person,
      [
        ['Volunteer', '2009', '2011'],
        ['Registrar', '2011', '2018'],
        ['Curator', '2018', null],
      ],
    ],
    [
      second.person,
      [
        ['Teacher', '1999', '2006'],
        ['Museum educator', '2006', null],
      ],
    ],
  ] as const) {
    for (const [title, from, to] of steps) {
      await api.post(`/contacts/${person}/positions`, {
        title,
        organization_name: 'City Museum',
        started_on: `${from}-09-01`,
        ended_on: to ? `${to}-06-30` : null,
      })
    }
  }
  for (const medium of ['email', 'call_script'] as const) {
    const asked = await api.post<WithId>('/outreach', {
      kind: 'request',
      medium,
      contact_id: medium === 'email' ? first.person : second.person,
    })
    await api.post(`/outreach/${asked.id}/mark_sent`, { at: inHours(-90) })
  }
  await api.post('/referrals', { named_by_id: first.person, name: 'Noor Haddad', interview_id: first.talk })
  const news = await api.post<WithId>('/milestones', {
    kind: 'chose_major',
    text: 'I chose art history as my major',
    field_id: field,
  })
  await api.post(`/milestones/${news.id}/told`, { contact_id: second.person })
  const aunt = await api.post<WithId>('/contacts', { name: 'Ilse Brandt', source: 'family' })
  const declined = await api.post<WithId>('/interviews', { contact_id: aunt.id, form: 'phone' })
  await api.post(`/interviews/${declined.id}/request`)
  await api.post(`/interviews/${declined.id}/decline`)
  return { milestone: news.id, declined: declined.id }
}
