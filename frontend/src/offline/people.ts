import { api, type Contact, collect, type ListedInterview, unwrap } from '@/api'
import { keep, kept } from './store'

const KEY = 'people'
const PAGE = 100
const FRESH = 60 * 60 * 1000
const PERSON = ['id', 'name', 'title', 'organization'] as const satisfies readonly (keyof Contact)[]
const TALK = [
  'id',
  'contact',
  'state',
  'goals',
  'minutes_promised',
  'questions',
  'scheduled_at',
] as const satisfies readonly (keyof ListedInterview)[]

const AHEAD = ['planned', 'requested', 'no_answer', 'scheduled', 'confirmed', 'in_progress'] as const

/** Somebody whom this device knows well enough to be called by name. */
export type Known = Pick<Contact, (typeof PERSON)[number]>
/** What is prepared for a talk with them. */
export type Prepared = Pick<ListedInterview, (typeof TALK)[number]>
/**
 * `minutes`: how many the office has one ask for. `resumeFrom`: from which share of a talk on it lets a resume come out;
 * null for never, or not known.
 */
type People = {
  people: Known[]
  prepared: Prepared[]
  minutes: number
  resumeFrom: number | null
  at: number
}

const UNHEARD: People = { people: [], prepared: [], minutes: 30, resumeFrom: null, at: 0 }

/** The people of this account and what is prepared for them, as this device last heard. */
export const peopleHere = async (): Promise<People> => ({
  ...UNHEARD,
  ...(await kept<Partial<People>>(KEY).catch(() => undefined)),
})

/** Those whose name or place of work begins a word with what was typed; accents and case count for nothing. */
export function matching(people: readonly Known[], text: string, most: number): Known[] {
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = plain(text).split(/\s+/).filter(Boolean)
  const fits = ({ name, organization }: Known) => {
    const words = plain(`${name} ${organization?.name ?? ''}`).split(/\s+/)
    return wanted.every((each) => words.some((word) => word.startsWith(each)))
  }
  return people.filter(fits).slice(0, most)
}

/** Asks who is there, latest first, before anybody is without a network; at most once an hour. */
export async function rememberPeople(now: number): Promise<People> {
  const before = await peopleHere()
  if (now - before.at < FRESH) return before
  const [people, prepared, office] = await Promise.all([
    collect<Known>((cursor) =>
      unwrap(
        api.GET('/api/v1/contacts', {
          params: { query: { sort: '-updated_at', limit: PAGE, fields: [...PERSON], ...cursor } },
        }),
      ),
    ),
    unwrap(
      api.GET('/api/v1/interviews', {
        params: { query: { state: [...AHEAD], sort: '-created_at', limit: PAGE, fields: [...TALK] } },
      }),
    ),
    unwrap(api.GET('/api/v1/policy')),
  ])
  const { ask_minutes, resume, resume_from } = office.values
  const resumeFrom = resume === 'never' ? null : resume_from
  const known: People = { people, prepared: prepared.items, minutes: ask_minutes, resumeFrom, at: now }
  await keep(KEY, known)
  return known
}
