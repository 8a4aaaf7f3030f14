import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '@/api'
import { personOfPage } from '@/lib/person'
import { meQuery, whoIsIt } from './queries'

const owner = () => import('@/offline/owner')
const deviceIsOf = async (me: Me) => (await owner()).deviceIsOf(me.id)

/** Asks who that is, and for what tells this device, before anybody waits for it. */
export function askWhoIsHere(client: QueryClient): void {
  void client.prefetchQuery(meQuery)
  void owner().catch(() => undefined)
}

/** Who uses this page; the device hears of it once. */
export async function whoIsHere(client: QueryClient): Promise<Me> {
  const me = await client.ensureQueryData(meQuery)
  if (personOfPage() !== me.id) await deviceIsOf(me)
  return me
}

/** After signing in: what pages and this device hold of somebody else is out of the way before anything asks for it. */
export async function arrive(client: QueryClient): Promise<void> {
  const me = await whoIsIt()
  if (!(await deviceIsOf(me))) client.clear()
  client.setQueryData(meQuery.queryKey, me)
}
