import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { api, unwrap } from '@/api'
import { addDeed, type Deed, deedsOf, forgetKnown, type Step } from '@/offline/deeds'
import { addLine, type Draft, type Line, linesOf } from '@/offline/notes'
import { keep, kept } from '@/offline/store'
import { useOutbox } from '@/offline/use-outbox'
import type { LiveCopy } from './live-view'
import { interviewQuery, interviewsKey } from './queries'

const copyKey = (id: string) => `live:${id}`
const at = (interview_id: string) => ({ params: { path: { interview_id } } })

async function fetchCopy(id: string, signal: AbortSignal): Promise<LiveCopy> {
  const fetchedAt = Date.now()
  const [interview, live] = await Promise.all([
    unwrap(api.GET('/api/v1/interviews/{interview_id}', { signal, ...at(id) })),
    unwrap(api.GET('/api/v1/interviews/{interview_id}/live', { signal, ...at(id) })),
  ])
  const visit =
    interview.form === 'workplace'
      ? await unwrap(api.GET('/api/v1/interviews/{interview_id}/visit', { signal, ...at(id) }))
      : null
  return { interview, live, visit, fetchedAt }
}

/** The server's answer, kept for later; without a connection the copy on this device. */
export const liveQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewsKey, 'live', id],
    queryFn: async ({ signal }): Promise<LiveCopy> => {
      try {
        const fresh = await fetchCopy(id, signal)
        await keep(copyKey(id), fresh).catch(() => undefined)
        return fresh
      } catch (error) {
        const copy = await kept<LiveCopy>(copyKey(id)).catch(() => undefined)
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

/** Lines and steps of one talk: first on this device, then with the server, whenever it can be reached. */
export function useKept(copy: LiveCopy) {
  const { id } = copy.interview
  const client = useQueryClient()
  const [lines, setLines] = useState<Line[]>([])
  const [deeds, setDeeds] = useState<Deed[]>([])
  const reload = useCallback(async () => {
    setLines(await linesOf(id))
    setDeeds(await deedsOf(id))
  }, [id])
  const push = useOutbox((count) => {
    void reload().catch(() => undefined)
    if (count > 0) {
      void client.invalidateQueries({ queryKey: liveQuery(id).queryKey })
      void client.invalidateQueries({ queryKey: interviewQuery(id).queryKey })
      void client.invalidateQueries({ queryKey: ['today'] })
    }
  })
  useEffect(() => {
    void forgetKnown(id, copy.fetchedAt)
      .then(reload)
      .catch(() => undefined)
  }, [id, copy.fetchedAt, reload])

  const write = async (draft: Draft) => {
    await addLine(id, draft, new Date())
    askForLastingStorage()
    await reload()
    void push()
  }
  const act = async (step: Step): Promise<number> => {
    await addDeed(id, step, new Date())
    await reload()
    return push()
  }
  return { lines, deeds, write, act }
}

export type Kept = ReturnType<typeof useKept>

export const useLiveCopy = (id: string) => useQuery(liveQuery(id))
