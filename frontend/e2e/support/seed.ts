import type { APIRequestContext } from '@playwright/test'
import { Api } from './account'
import { type SeededYear, seedYear } from './seed-year'

export type Seeded = {
  person: string
  planned: string
  scheduled: string
  live: string
  visit: string
  held: string
  writtenUp: string
  message: string
  script: string
  sent: string
  uploaded: string
  checked: string
  field: string
  answered: string
  bank: string
  organization: string
  friend: string
} & SeededYear

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

/** Two talks in a field that moved one's mind, something read about it, and somebody who was asked. */
async function inTheField(api: Api, field_id: string, named_by_id: string) {
  const talks: { person: string; talk: string }[] = []
  let friend = ''
  for (const [name, fit_before, fit_after] of [
    ['Priya Raman', 3, 4],
    ['Ulla Berg', 4, 2],
  ] as const) {
    const person = await api.post<WithId>('/contacts', { name, source: 'referral', field_ids: [field_id] })
    friend ||= person.id
    const talk = await api.post<WithId>('/interviews', {
      contact_id: person.id,
      form: 'phone',
      field_id,
      fit_before,
    })
    await api.post(`/interviews/${talk.id}/hold`)
    await api.post(`/interviews/${talk.id}/write_up`, { write_up: 'Much desk work.', fit_after })
    await api.post(`/interviews/${talk.id}/thank`, { channel: 'email' })
    talks.push({ person: person.id, talk: talk.id })
  }
  await api.post('/research_items', {
    field_id,
    kind: 'trade_press',
    part: 'issues',
    text: 'Museums argue about what to give back.',
    link: 'https://example.org/restitution',
    dated: '2026-10-02',
  })
  const asked = await api.post<WithId>('/contacts', {
    name: 'Ben Adler',
    organization_name: 'Regional Archive',
    source: 'referral',
    named_by_id,
    field_ids: [field_id],
  })
  const request = await api.post<WithId>('/interviews', { contact_id: asked.id, form: 'workplace', field_id })
  await api.post(`/interviews/${request.id}/request`)
  const leave = { leave: 'granted', every_months: 3, evidence: 'Write when there is news.' }
  await api.patch(`/contacts/${friend}/permission`, leave)
  return { talks, friend }
}

/** A message being written, words for a call, and a message that went out some days ago. */
async function messages(api: Api, person: string, planned: string, other: string) {
  const message = await api.post('/outreach', {
    kind: 'request',
    medium: 'email',
    contact_id: person,
    interview_id: planned,
  })
  const script = await api.post('/outreach', { kind: 'request', medium: 'call_script', contact_id: person })
  const sent = await api.post('/outreach', { kind: 'update', medium: 'letter', contact_id: other })
  await api.post(`/outreach/${sent.id}/mark_sent`, { at: inHours(-60) })
  return { message: message.id, script: script.id, sent: sent.id }
}

/** A bank of one's own with a good question and one about which the check has something to say. */
async function ownBank(api: Api): Promise<string> {
  const bank = await api.post('/question_banks', {
    name: 'Small museums',
    about: 'What I ask in small houses.',
  })
  for (const question of [
    {
      text: 'How did you come to prints?',
      topic: 'paths',
      why: 'Everybody has a story of that.',
      opens_well: true,
    },
    { text: 'Do you like your work?', topic: 'work' },
  ]) {
    await api.post(`/question_banks/${bank.id}/questions`, question)
  }
  return bank.id
}

/** The organization of a contact, with something known of it; somebody left it, and somebody was deleted. */
async function museum(api: Api): Promise<string> {
  const { items } = await api.get<{ items: WithId[] }>('/organizations?q=City+Museum')
  const id = items[0]?.id ?? ''
  await api.patch(`/organizations/${id}`, {
    kind: 'arts',
    field: 'Prints and drawings',
    website: 'https://museum.example',
    addresses: [{ label: '', text: '14 Quay Street\nHarbor City' }],
    notes: 'Free on Thursdays.',
  })
  const left = await api.post('/contacts', { name: 'Otto Brandt', source: 'referral' })
  await api.post(`/contacts/${left.id}/positions`, {
    organization_id: id,
    title: 'Registrar',
    started_on: '2012-01-01',
    ended_on: '2019-06-01',
  })
  const gone = await api.post('/contacts', { name: 'Deleted Dana', organization_name: 'Old Mill' })
  await api.remove(`/contacts/${gone.id}`)
  return id
}

/** One of everything, so that every page has something to show. */
export async function seed(request: APIRequestContext): Promise<Seeded> {
  const api = new Api(request)
  const field = await api.post<WithId>('/fields', {
    name: 'Museum curation',
    goals: ['What a curator decides in a week', 'Network'],
  })
  const answered = await api.post<WithId>('/fields', {
    name: 'Corporate law',
    state: 'closed',
    closed_reason: 'Never daylight',
  })
  const person = await api.post<WithId>('/contacts', {
    name: 'Maya Chen',
    organization_name: 'City Museum',
    title: 'Curator of prints',
    source: 'teacher',
    comfort: 5,
    field_ids: [field.id],
    emails: [{ address: 'maya@museum.example' }],
    phones: [{ number: '+1 212 555 0110' }],
  })
  await api.post('/contacts', { name: 'Maya Chen', emails: [{ address: 'maya@museum.example' }] })
  await api.post(`/contacts/${person.id}/timeline`, { kind: 'voicemail', text: 'Called, left a message' })
  await api.post('/referrals', { named_by_id: person.id, name: 'Ruth Adler', why: 'Runs the print room' })
  const planned = await api.post<WithId>('/interviews', {
    contact_id: person.id,
    form: 'phone',
    goals: ['How a curator of prints spends a week', 'A'],
    expectation: 'Mostly quiet work with paper',
  })
  for (const text of ['What fills your week?', 'What is changing?']) {
    await api.post(`/interviews/${planned.id}/questions`, { text, topic: 'work' })
  }
  await api.post(`/interviews/${planned.id}/questions`, { text: 'What do you earn?', parked: true })
  await api.post('/research_items', {
    contact_id: person.id,
    kind: 'trade_press',
    part: 'writings',
    text: 'Wrote on Rembrandt’s papers',
    dated: '2019-05-02',
    link: 'https://prints.example/papers',
  })
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
  const { message, script, sent } = await messages(api, person.id, planned.id, other.id)
  await api.post('/tasks', { title: 'Find the book on woodcuts', due_at: inHours(-50), time_zone: 'UTC' })
  const { talks, friend } = await inTheField(api, field.id, person.id)
  const year = await seedYear(request, api, { field: field.id, talks })
  await api.post(`/contacts/${person.id}/positions`, {
    organization_name: 'Print Shop Nine',
    title: 'Apprentice printer',
    started_on: '2009-09-01',
    ended_on: '2014-06-30',
  })
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
    message,
    script,
    sent,
    uploaded,
    checked,
    field: field.id,
    answered: answered.id,
    ...year,
    bank: await ownBank(api),
    organization: await museum(api),
    friend,
  }
}
