import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError, api, unwrap } from '@/api'
import { type Call, callOf } from '@/offline/calls'
import { addDeed, type Deed, deedsOf, forgetKnown, type Step } from '@/offline/deeds'
import { addLine, type Draft, type Line, linesOf } from '@/offline/notes'
import { peopleHere } from '@/offline/people'
import type { Sending } from '@/offline/states'
import { keep, kept } from '@/offline/store'
import { useOutbox } from '@/offline/use-outbox'
import { begunHere } from './begun-here'
import type { LiveCopy } from './live-view'
import { interviewsKey, TOUCHED } from './queries'

const copyKey = (id: string) => `live:${id}`
const at = (interview_id: string) => ({ params: { path: { interview_id } } })

async function fetchCopy(id: string, signal: AbortSignal): Promise<LiveCopy> {
  const fetchedAt = Date.now()
  const [interview, live, visit] = await Promise.all([
    unwrap(api.GET('/api/v1/interviews/{interview_id}', { signal, ...at(id) })),
    unwrap(api.GET('/api/v1/interviews/{interview_id}/live', { signal, ...at(id) })),
    unwrap(api.GET('/api/v1/interviews/{interview_id}/visit', { signal, ...at(id) })),
  ])
  return { interview, live, visit: interview.form === 'workplace' ? visit : null, fetchedAt }
}

const callHere = (id: string): Promise<Call | undefined> => callOf(id).catch(() => undefined)

/** Without the server: the copy of this device, or a talk that began on it. */
async function copyHere(id: string, call: Call | undefined): Promise<LiveCopy | undefined> {
  const copy = await kept<LiveCopy>(copyKey(id)).catch(() => undefined)
  return copy ?? (call && begunHere(call, await peopleHere()))
}

/** The server's answer, kept for later; without a connection the copy on this device. */
export const liveQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewsKey, 'live', id],
    queryFn: async ({ signal }): Promise<LiveCopy> => {
      const call = await callHere(id)
      const there = call ? call.interviewId : id
      try {
        if (!there) throw new ApiError(0)
        const fresh = await fetchCopy(there, signal)
        await keep(copyKey(there), fresh).catch(() => undefined)
        return fresh
      } catch (error) {
        const copy = await copyHere(there ?? id, call)
        if (copy) return copy
        throw error
      }
    },
    networkMode: 'always',
    retry: false,
  })

/** Puts a talk that is near on this device, before anybody loses the network on the way to it. */
export const keepLiveCopy = (client: QueryClient, id: string): Promise<void> =>
  client.prefetchQuery(liveQuery(id))

let asked = false

/** Asks once that the browser may not clear away what is written here; it may say no, and all still works. */
function askForLastingStorage(): void {
  if (asked) return
  asked = true
  void navigator.storage?.persist?.().catch(() => false)
}

/** Sends what waits here, and asks again for all that shows what arrived. */
export function useSending(onTried: (sending: Sending) => void): () => Promise<Sending> {
  const client = useQueryClient()
  return useOutbox((sending) => {
    onTried(sending)
    if (sending.sent > 0) for (const queryKey of TOUCHED) void client.invalidateQueries({ queryKey })
  })
}

/** Lines and steps of one talk: first on this device, then with the server, whenever it can be reached. */
export function useKept(copy: LiveCopy) {
  const { id } = copy.interview
  const [lines, setLines] = useState<Line[]>([])
  const [deeds, setDeeds] = useState<Deed[]>([])
  const [signedOut, setSignedOut] = useState(false)
  /* A talk that began here moves under the server's id when it gets through. */
  const home = useCallback(async () => (await callHere(id))?.interviewId ?? id, [id])
  const reload = useCallback(async () => {
    const there = await home()
    setLines(await linesOf(there))
    setDeeds(await deedsOf(there))
  }, [home])
  const push = useSending(({ stopped }) => {
    setSignedOut(stopped === 401)
    void reload().catch(() => undefined)
  })
  useEffect(() => {
    void forgetKnown(id, copy.fetchedAt)
      .then(reload)
      .catch(() => undefined)
  }, [id, copy.fetchedAt, reload])

  const write = async (draft: Draft) => {
    await addLine(await home(), draft, new Date())
    askForLastingStorage()
    await reload()
    void push()
  }
  const act = async (step: Step): Promise<number> => {
    await addDeed(await home(), step, new Date())
    await reload()
    return (await push()).sent
  }
  return { lines, deeds, signedOut, write, act }
}

export type Kept = ReturnType<typeof useKept>

/** The copy by the id of the address; a talk that has got its own by now goes on under that one. */
export function useLiveCopy(id: string, onMoved: (id: string) => void) {
  const client = useQueryClient()
  const copy = useQuery(liveQuery(id))
  const moved = useRef(onMoved)
  moved.current = onMoved
  const now = copy.data?.interview.id
  useEffect(() => {
    if (!copy.data || !now || now === id) return
    client.setQueryData(liveQuery(now).queryKey, copy.data)
    moved.current(now)
  }, [client, copy.data, now, id])
  return copy
}
