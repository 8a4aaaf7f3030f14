import { type QueryClient, queryOptions, useMutation } from '@tanstack/react-query'
import {
  api,
  type Interview,
  type InterviewHold,
  type InterviewSchedule,
  type InterviewThank,
  type SeenContact,
  unwrap,
} from '@/api'
import { contactQuery, contactsKey, type Stage, toQuery } from '@/features/contacts'
import { interviewsKey, removeInterview, type Step, takeStep } from '@/features/interviews'
import { type Move, stepsBack, type Talk, type Verb } from './move'
import { asList, type BoardSearch } from './search'

export type BoardContact = SeenContact

/** Everything on the board in one answer; the closed come along when somebody unfolds them. */
export const boardQuery = (search: BoardSearch, closed: boolean) =>
  queryOptions({
    queryKey: [...contactsKey, 'board', asList(search), closed],
    queryFn: ({ signal }) => {
      const { field_id, comfort, not_contacted_since } = toQuery(asList(search), new Date())
      const only = {
        ...(field_id ? { field_id } : {}),
        ...(comfort ? { comfort } : {}),
        ...(not_contacted_since ? { not_contacted_since } : {}),
        ...(closed ? { closed } : {}),
      }
      return unwrap(api.GET('/api/v1/board', { signal, params: { query: only } }))
    },
  })

export type Details = InterviewSchedule | InterviewHold | InterviewThank
type Wanted = { contactId: string; move: Exclude<Move, { kind: 'no' }>; verb: Verb | null; details?: Details }
export type Moved = { before: Talk | null; after: Interview }

const begin = (contact_id: string) =>
  unwrap(api.POST('/api/v1/interviews', { body: { contact_id, form: 'workplace' } }))

async function perform({ contactId, move, verb, details }: Wanted): Promise<Moved> {
  const step = verb ? ({ verb, ...(details ? { body: details } : {}) } as Step) : null
  if (move.kind !== 'begin') {
    if (!step) throw new Error('A conversation that is under way moves by a verb.')
    return { before: move.talk, after: await takeStep(move.talk.id, step) }
  }
  const begun = await begin(contactId)
  if (!step) return { before: null, after: begun }
  try {
    return { before: null, after: await takeStep(begun.id, step) }
  } catch (error) {
    await removeInterview(begun.id)
    throw error
  }
}

/** The board follows the server: the conversations are asked first, then the people whose stage comes of them. */
const meta = { invalidates: [interviewsKey, contactsKey, ['today'], ['tasks']] }

export const useMove = () => useMutation({ mutationFn: perform, meta })

/** Takes a move back; a conversation that began with it goes. */
export const useTakeBack = () =>
  useMutation({
    mutationFn: async ({ before, after }: Moved) => {
      if (!before) return removeInterview(after.id)
      for (const { verb, at } of stepsBack(before, after) ?? []) {
        const body = verb === 'schedule' ? again(before) : at ? { at } : undefined
        await takeStep(before.id, { verb, ...(body ? { body } : {}) } as Step)
      }
    },
    meta,
  })

const again = ({ scheduled_at, time_zone, place, minutes_promised }: Talk): InterviewSchedule => ({
  scheduled_at: scheduled_at ?? '',
  time_zone,
  place,
  minutes_promised,
})

export const canTakeBack = ({ before, after }: Moved): boolean => !before || stepsBack(before, after) !== null

/** Where somebody stands now, by the server's own reckoning. */
export const stageOf = async (client: QueryClient, contactId: string): Promise<Stage> =>
  (await client.fetchQuery({ ...contactQuery(contactId), staleTime: 0 })).stage
