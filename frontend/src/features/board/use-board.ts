import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SeenTask } from '@/api'
import type { Stage } from '@/features/contacts'
import type { CardFacts } from './card-parts'
import type { Talk } from './move'
import { type BoardContact, boardQuery } from './queries'
import { type BoardSearch, COLUMNS } from './search'

export type Column = { stage: Stage; total: number; cards: CardFacts[] }

function byContact<T>(list: readonly T[], of: (item: T) => string | undefined): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of list) {
    const id = of(item)
    if (id) map.set(id, [...(map.get(id) ?? []), item])
  }
  return map
}

const NEVER = '9999'

/** When something happens with a card: its talk, else what is owed, else never. */
const when = ({ talks, task }: CardFacts): string =>
  talks.find(({ state }) => state === 'scheduled' || state === 'confirmed')?.scheduled_at ??
  task?.due_at ??
  NEVER

/** The people of each stage, those first with whom something happens first. */
export function columnsOf(
  people: readonly BoardContact[],
  talks: readonly Talk[],
  tasks: readonly SeenTask[],
): Map<Stage, CardFacts[]> {
  const talksOf = byContact(talks, ({ contact }) => contact.id)
  const tasksOf = byContact(tasks, ({ contact }) => contact?.id)
  const cards = people.map(
    (contact): CardFacts => ({
      contact,
      talks: talksOf.get(contact.id) ?? [],
      task: tasksOf.get(contact.id)?.[0],
    }),
  )
  const columns = COLUMNS.map((stage): [Stage, CardFacts[]] => [
    stage,
    cards.filter(({ contact }) => contact.stage === stage).sort((a, b) => when(a).localeCompare(when(b))),
  ])
  return new Map(columns)
}

/** Everything on the board; the closed are fetched when somebody unfolds them. */
export function useBoard(search: BoardSearch, withClosed: boolean) {
  const board = useQuery({ ...boardQuery(search, withClosed), placeholderData: keepPreviousData })
  const { people = [], talks = [], tasks = [], counts = [], fields = [] } = board.data ?? {}
  const total = (stage: Stage, shown: number) =>
    Math.max(shown, counts.find((count) => count.stage === stage)?.people ?? 0)
  return {
    isPending: board.isPending,
    error: board.error,
    retry: () => void board.refetch(),
    fields,
    columns: [...columnsOf(people, talks, tasks)].map(
      ([stage, cards]): Column => ({ stage, cards, total: total(stage, cards.length) }),
    ),
  }
}
