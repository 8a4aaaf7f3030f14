import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Today } from '@/api'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { beyond } from './beyond'
import { openTasksQuery } from './queries'
import { TaskRow } from './task-row'
import classes from './today-page.module.css'

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
