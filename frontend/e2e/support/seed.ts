import type { APIRequestContext } from '@playwright/test'
import { Api } from './account'

export type Seeded = {
  person: string
  planned: string
  scheduled: string
  live: string
  visit: string
  held: string
  writtenUp: string
  uploaded: string
  checked: string
}

type WithId = { id: string }

const inHours = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')

const CSV =
  'First Name,Last Name,Mail,Company,Shoe size\nAda,Byron,ada@example.org,Engines,38\nBo,,no-address,Harbor,\n'

async function upload(request: APIRequestContext, api: Api): Promise<string> {
  const made = await api.send(request, '/imports', { name: 'my contacts.csv', text: CSV })
  return made.id
}

/** A conversation that has been held with somebody, with two lines taken in it. */
async function held(api: Api, name: string): Promise<string> {
  const person = await api.post<WithId>('/contacts', { name, source: 'referral' })
  const talk = await api.post<WithId>(`/contacts/${person.id}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${talk.id}/notes`, {
    kind: 'point',
    text: 'A registrar knows objects by number',
  })
  await api.post(`/interviews/${talk.id}/notes`, { kind: 'person', text: 'Sø Nowak', off_the_record: true })
  await api.post(`/interviews/${talk.id}/hold`)
  return talk.id
}

/** One of everything, so that every page has something to show. */
export async function seed(request: APIRequestContext): Promise<Seeded> {
  const api = new Api(request)
  await api.post('/fields', { name: 'Museum curation' })
  await api.post('/fields', { name: 'Corporate law', state: 'closed', closed_reason: 'Never daylight' })
  const person = await api.post<WithId>('/contacts', {
    name: 'Maya Chen',
    organization_name: 'City Museum',
    title: 'Curator of prints',
    source: 'teacher',
    comfort: 5,
    emails: [{ address: 'maya@museum.example' }],
    phones: [{ number: '+1 212 555 0110' }],
  })
  await api.post('/contacts', { name: 'Maya Chen', emails: [{ address: 'maya@museum.example' }] })
  await api.post(`/contacts/${person.id}/timeline`, { kind: 'voicemail', text: 'Called, left a message' })
  await api.post('/referrals', { named_by_id: person.id, name: 'Ruth Adler', why: 'Runs the print room' })
  const planned = await api.post<WithId>('/interviews', {
    contact_id: person.id,
    form: 'phone',
    goals: ['A'],
  })
  for (const text of ['What fills your week?', 'What is changing?']) {
    await api.post(`/interviews/${planned.id}/questions`, { text, topic: 'work' })
  }
  const other = await api.post<WithId>('/contacts', {
    name: 'Lucía García Ødegård',
    organization_name: 'Harbor',
  })
  const scheduled = await api.post<WithId>('/interviews', { contact_id: other.id, form: 'workplace' })
  await api.post(`/interviews/${scheduled.id}/schedule`, {
    scheduled_at: inHours(30),
    time_zone: 'Europe/London',
    place: 'Side door on Elm Street',
  })
  const caller = await api.post<WithId>('/contacts', { name: 'Thomas O’Neill' })
  const live = await api.post<WithId>(`/contacts/${caller.id}/on_the_line`, { form: 'phone' })
  await api.post(`/interviews/${live.id}/questions`, { text: 'Whom else should I meet?', topic: 'more' })
  await api.post(`/interviews/${live.id}/questions`, {
    text: 'What fills your week?',
    topic: 'work',
    goals: [],
  })
  await api.post(`/interviews/${live.id}/notes`, { kind: 'term', text: 'Accession register' })
  const host = await api.post<WithId>('/contacts', { name: 'Amir Haddad', organization_name: 'Atlas Games' })
  const visit = await api.post<WithId>('/interviews', {
    contact_id: host.id,
    form: 'workplace',
    goals: ['How a first game gets made'],
  })
  await api.post(`/interviews/${visit.id}/start`)
  const heldId = await held(api, 'Benedict Adeyemi')
  const writtenUp = await held(api, 'Wei Tanaka')
  await api.post(`/interviews/${writtenUp}/write_up`, {
    write_up: 'Quieter than I thought.',
    outcome: 'mixed',
  })
  await api.post('/tasks', { title: 'Find the book on woodcuts', due_at: inHours(-50), time_zone: 'UTC' })
  const uploaded = await upload(request, api)
  const checked = await upload(request, api)
  await api.post(`/imports/${checked}/check`)
  return {
    person: person.id,
    planned: planned.id,
    scheduled: scheduled.id,
    live: live.id,
    visit: visit.id,
    held: heldId,
    writtenUp,
    uploaded,
    checked,
  }
}
