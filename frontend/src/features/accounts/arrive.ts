import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from './queries'

/** After signing in: what pages and this device hold of somebody else is out of the way before anything asks for it. */
export async function arrive(client: QueryClient): Promise<void> {
  const before = client.getQueryData(meQuery.queryKey)
  const me = await client.fetchQuery({ ...meQuery, staleTime: 0 })
  const { deviceIsOf } = await import('@/offline/owner')
  const same = await deviceIsOf(me.id)
  if (same && (!before || before.id === me.id)) return
  client.clear()
  client.setQueryData(meQuery.queryKey, me)
}
