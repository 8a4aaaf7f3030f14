import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  api,
  type Contact,
  collect,
  type Interview,
  type InterviewHold,
  type InterviewSchedule,
  type InterviewThank,
  type PermissionPatch,
  unwrap,
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
import { interviewsKey, removeInterview, type Step, takeStep } from '@/features/interviews'
import type { OpenTask } from '@/features/today'
import { type Move, stepsBack, type Talk, type Verb } from './move'
import { asList, type BoardSearch } from './search'

const PAGE = 100
const FEW = 30
const CONTACT_PARTS = [
  'id',
  'name',
  'title',
  'organization',
  'stage',
  'comfort',
  'named_by_name',
  'last_contact_at',
  'created_at',
] as const satisfies readonly (keyof Contact)[]
const TALK_PARTS = [
  'id',
  'state',
  'allowed',
  'scheduled_at',
  'requested_at',
  'confirmed_at',
  'time_zone',
  'place',
  'minutes_promised',
  'contact',
] as const satisfies readonly (keyof Interview)[]
export type BoardContact = Pick<Contact, (typeof CONTACT_PARTS)[number]>
export type BoardTask = OpenTask

/** A page of the people at these stages; only what a card shows is sent. */
const peopleAt = (search: BoardSearch, stage: Stage[], more: Paging, signal: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/contacts', {
      signal,
      params: {
        query: {
          ...toQuery({ ...asList(search), stage, sort: '-comfort' }, new Date()),
          fields: [...CONTACT_PARTS],
          ...more,
        },
      },
    }),
  )
type Paging = { limit: number; count?: boolean; cursor?: string }

const boardKey = (search: BoardSearch, part: string) => [...contactsKey, 'board', part, asList(search)]
const UNDER_WAY: Stage[] = ['preparing', 'asked', 'scheduled', 'talked', 'thanked', 'keeping_in_touch']

export const underWayQuery = (search: BoardSearch) =>
  queryOptions({
    queryKey: boardKey(search, 'under-way'),
    queryFn: ({ signal }) =>
      collect<BoardContact>((cursor) => peopleAt(search, UNDER_WAY, { limit: PAGE, ...cursor }, signal)),
  })

/** A list may hold hundreds whom one has not turned to yet: the easiest to ask stand on the board, with their number. */
const someAt = (search: BoardSearch, stage: Stage) =>
  queryOptions({
    queryKey: boardKey(search, stage),
    queryFn: ({ signal }) => peopleAt(search, [stage], { limit: FEW, count: true }, signal),
  })
export const identifiedQuery = (search: BoardSearch) => someAt(search, 'identified')
export const closedQuery = (search: BoardSearch) => someAt(search, 'closed')

export const talksQuery = queryOptions({
  queryKey: [...interviewsKey, 'board'],
  queryFn: ({ signal }) =>
    collect<Talk>((cursor) =>
      unwrap(
        api.GET('/api/v1/interviews', {
          signal,
          params: { query: { sort: '-updated_at', limit: PAGE, fields: [...TALK_PARTS], ...cursor } },
        }),
      ),
    ),
})

export type Details = InterviewSchedule | InterviewHold | InterviewThank | PermissionPatch
type Wanted = { contactId: string; move: Exclude<Move, { kind: 'no' }>; verb: Verb | null; details?: Details }
/** What a move changed: a conversation, or what they said about keeping in touch. */
export type Moved = { before: Talk | null; after: Interview } | { contactId: string; said: PermissionPatch }

const begin = (contact_id: string) =>
  unwrap(api.POST('/api/v1/interviews', { body: { contact_id, form: 'workplace' } }))

/** The new word about keeping in touch, and what was said before it. */
async function say(client: QueryClient, contactId: string, word: PermissionPatch): Promise<Moved> {
  const before = await client.fetchQuery({ ...permissionQuery(contactId), staleTime: 0 })
  await changePermission(contactId, word)
  return { contactId, said: wordOf(before) }
}

async function perform(client: QueryClient, { contactId, move, verb, details }: Wanted): Promise<Moved> {
  if (move.kind === 'leave')
    return say(client, contactId, { ...details, leave: move.leave } as PermissionPatch)
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
  for (const { verb, at } of stepsBack(before, after) ?? []) {
    const body = verb === 'schedule' ? again(before) : at && { at }
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
