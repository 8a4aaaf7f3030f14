import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Interview,
  type InterviewHold,
  type InterviewSchedule,
  type InterviewThank,
  type PermissionPatch,
  type SeenContact,
  unwrap,
  useMutation,
} from '@/api'
import {
  changePermission,
  contactQuery,
  contactsKey,
  permissionQuery,
  type Stage,
  toQuery,
  wordOf,
} from '@/features/contacts'
import { interviewsKey, removeInterview, type Scheduling, type Step, takeStep } from '@/features/interviews'
import { type Move, stepsBack, type Talk, type Verb } from './move'
import { type BoardSearch, inPeople } from './search'

export type BoardContact = SeenContact

/** Everything on the board in one answer; the closed come along when somebody unfolds them. */
export const boardQuery = (search: BoardSearch, closed: boolean) =>
  queryOptions({
    queryKey: [...contactsKey, 'board', inPeople(search), closed],
    queryFn: ({ signal }) => {
      const { field_id, comfort, not_contacted_since } = toQuery(inPeople(search), new Date())
      const only = {
        ...(field_id ? { field_id } : {}),
        ...(comfort ? { comfort } : {}),
        ...(not_contacted_since ? { not_contacted_since } : {}),
        ...(closed ? { closed } : {}),
      }
      return unwrap(api.GET('/api/v1/board', { signal, params: { query: only } }))
    },
  })

export type Details = Scheduling | InterviewHold | InterviewThank | PermissionPatch
type Wanted = { contactId: string; move: Exclude<Move, { kind: 'no' }>; verb: Verb | null; details?: Details }
/** What a move changed: a conversation, or what they said about keeping in touch. */
export type Moved = { before: Talk | null; after: Interview } | { contactId: string; said: PermissionPatch }

/** The form of a talk that begins with a move, until somebody says otherwise. */
export const BEGUN_AS = 'workplace' as const

const begin = (contact_id: string) =>
  unwrap(api.POST('/api/v1/interviews', { body: { contact_id, form: BEGUN_AS } }))

/** The new word about keeping in touch, and what was said before it. */
async function say(client: QueryClient, contactId: string, word: PermissionPatch): Promise<Moved> {
  const before = await client.fetchQuery({ ...permissionQuery(contactId), staleTime: 0 })
  await changePermission(contactId, word)
  return { contactId, said: wordOf(before) }
}

/** What a sheet said, as the verb takes it: a time comes with the way there. */
const stepOf = (verb: Verb, details: Details | undefined): Step => {
  if (!details) return { verb } as Step
  return { verb, ...(verb === 'schedule' ? details : { body: details }) } as Step
}

async function perform(client: QueryClient, { contactId, move, verb, details }: Wanted): Promise<Moved> {
  if (move.kind === 'leave')
    return say(client, contactId, { ...details, leave: move.leave } as PermissionPatch)
  const step = verb ? stepOf(verb, details) : null
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
const meta = { invalidates: [interviewsKey, contactsKey, ['tasks']] }

export function useMove() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (wanted: Wanted) => perform(client, wanted), meta })
}

/** Brings one conversation back to what it was, verb by verb; one that began with the move goes. */
async function bringBack(before: Talk | null, after: Interview): Promise<void> {
  if (!before) {
    await removeInterview(after.id)
    return
  }
  for (const { verb, at, of } of stepsBack(before, after) ?? []) {
    const moment = of ? { verb: of } : at && { at }
    const body = verb === 'schedule' ? again(before) : moment
    await takeStep(before.id, { verb, ...(body ? { body } : {}) } as Step)
  }
}

/** Takes a move back. */
export const useTakeBack = () =>
  useMutation({
    mutationFn: async (moved: Moved) => {
      if ('said' in moved) await changePermission(moved.contactId, moved.said)
      else await bringBack(moved.before, moved.after)
    },
    meta,
  })

const again = ({ scheduled_at, time_zone, place, minutes_promised }: Talk): InterviewSchedule => ({
  scheduled_at: scheduled_at ?? '',
  time_zone,
  place,
  minutes_promised,
})

export const canTakeBack = (moved: Moved): boolean =>
  'said' in moved || !moved.before || stepsBack(moved.before, moved.after) !== null

/** Where somebody stands now, by the server's own reckoning. */
export const stageOf = async (client: QueryClient, contactId: string): Promise<Stage> =>
  (await client.fetchQuery({ ...contactQuery(contactId), staleTime: 0 })).stage
