import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api, type Today, unwrap } from '@/api'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { beyond } from './beyond'
import { tasksKey } from './queries'
import { TaskRow } from './task-row'
import classes from './today-page.module.css'

/** Everything that is open, by when it is due, a page at a time. */
const openTasksQuery = infiniteQueryOptions({
  queryKey: [...tasksKey, 'open'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/v1/tasks', {
        signal,
        params: {
          query: { state: ['open'], sort: 'due_at', limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
        },
      }),
    ),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** What the day's answer had no room for: the rest of the list of duties, in the order in which they fall due. */
export default function Further({ today }: { today: Today }) {
  const { t } = useLingui()
  const rest = useInfiniteQuery(openTasksQuery)
  const now = new Date(today.as_of)
  const tasks = beyond(today, rest.data?.pages.flatMap(({ items }) => items) ?? [])
  return (
    <Section title={t`After these`}>
      {rest.isError ? <ProblemNote error={rest.error} onRetry={() => void rest.refetch()} /> : null}
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <TaskRow key={task.id} item={{ task }} now={now} />
        ))}
      </ul>
      {rest.isFetching && tasks.length === 0 ? <ListSkeleton rows={3} /> : null}
      {rest.hasNextPage ? (
        <Button variant="default" loading={rest.isFetchingNextPage} onClick={() => void rest.fetchNextPage()}>
          {t`Show the next ones`}
        </Button>
      ) : null}
    </Section>
  )
}
