import type { QueryClient } from '@tanstack/react-query'
import { rememberPeople } from '@/offline/people'
import { keepLiveCopy } from './live-data'

const NEAR = 48 * 60 * 60 * 1000

/** Puts on this device what one needs when a call comes, or a talk begins, where there is no network. */
export async function getReady(client: QueryClient): Promise<void> {
  const now = Date.now()
  const { prepared } = await rememberPeople(now)
  const near = prepared.filter(
    ({ scheduled_at }) => scheduled_at && Math.abs(Date.parse(scheduled_at) - now) < NEAR,
  )
  await Promise.all(near.map(({ id }) => keepLiveCopy(client, id)))
}
