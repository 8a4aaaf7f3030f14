import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { keep, kept } from './store'

const KEY = 'answers'

type Answer = { queryKey: QueryKey; data: unknown; at: number }

/** Puts on this device what the server last said to these questions, in the place of what was kept before. */
export async function keepAnswers(client: QueryClient, wanted: readonly QueryKey[]): Promise<void> {
  const answers = wanted.flatMap((queryKey): Answer[] => {
    const said = client.getQueryState(queryKey)
    return said?.data === undefined ? [] : [{ queryKey, data: said.data, at: said.dataUpdatedAt }]
  })
  await keep(KEY, answers)
}

/** Without a network: what was kept is said again, wherever nothing newer is known. */
export async function sayAgain(client: QueryClient): Promise<void> {
  const answers = (await kept<Answer[]>(KEY).catch(() => undefined)) ?? []
  for (const { queryKey, data, at } of answers) {
    if (client.getQueryData(queryKey) === undefined) client.setQueryData(queryKey, data, { updatedAt: at })
  }
}
