import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TimelineEntry } from '@/api'
import { interviewsOfContactQuery } from '@/features/interviews'
import { shortDay } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { GROUPS, type Group } from './person-search'
import { timelineQuery } from './queries'
import classes from './timeline.module.css'
import { AddEntry } from './timeline-add'
import { byDay } from './timeline-days'
import { TimelineFilters } from './timeline-filters'
import { kindsIn } from './timeline-kinds'
import { type LinesKept, TimelineRow } from './timeline-row'
import { SmallThings } from './timeline-small'

/** Everything with this person, day by day, newest first, with one line at the top to add to it. */
export function Timeline({ contactId }: { contactId: string }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/people/$contactId' })
  const { show: groups = [] } = useSearch({ from: '/_app/people/$contactId' })
  const narrow = (next: readonly Group[]) =>
    void navigate({
      to: '.',
      search: ({ show: _, ...rest }) =>
        next.length > 0 ? { ...rest, show: GROUPS.filter((group) => next.includes(group)) } : rest,
      replace: true,
    })
  const timeline = useInfiniteQuery({
    ...timelineQuery(contactId, kindsIn(groups)),
    placeholderData: keepPreviousData,
  })
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? []
  const nothing = timeline.isSuccess && entries.length === 0
  const isNarrowed = groups.length > 0
  return (
    <div className={classes.timeline}>
      <AddEntry contactId={contactId} />
      {timeline.isPending ? <ListSkeleton rows={3} /> : null}
      {timeline.isError ? (
        <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : null}
      {isNarrowed || entries.length > 0 ? <TimelineFilters value={groups} onChange={narrow} /> : null}
      {nothing && isNarrowed ? (
        <EmptyState
          icon="filter"
          title={t`Nothing of that kind yet`}
          action={<Button onClick={() => narrow([])}>{t`Clear filters`}</Button>}
        >
          {t`What else happened is still there, behind the filters.`}
        </EmptyState>
      ) : null}
      {nothing && !isNarrowed ? (
        <EmptyState icon="note" title={t`Nothing written yet`}>
          {t`Calls, letters and small things you want to remember gather here, in order.`}
        </EmptyState>
      ) : null}
      <Days contactId={contactId} entries={entries} stale={timeline.isPlaceholderData} />
      {timeline.hasNextPage ? (
        <Button
          variant="default"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t`Show earlier`}
        </Button>
      ) : null}
    </div>
  )
}

/** How many lines were taken in each talk, and how many of them are off the record. */
function useLinesKept(contactId: string): ReadonlyMap<string, LinesKept> {
  const talks = useQuery(interviewsOfContactQuery(contactId)).data?.items ?? []
  return new Map(
    talks.map(({ id, notes }) => [
      id,
      { all: notes.length, locked: notes.filter(({ off_the_record }) => off_the_record).length },
    ]),
  )
}

type DaysProps = { contactId: string; entries: readonly TimelineEntry[]; stale: boolean }

function Days({ contactId, entries, stale }: DaysProps) {
  const { i18n } = useLingui()
  const kept = useLinesKept(contactId)
  const now = new Date()
  return (
    <div className={classes.days} data-stale={stale || undefined}>
      {byDay(entries, (at) => shortDay(i18n.locale, now, at)).map(({ day, lines }) => (
        <section key={day}>
          <h2 className={classes.day}>{day}</h2>
          <ol className={classes.entries}>
            {lines.map(({ id, small, entries: [entry, ...rest] }) => {
              if (!entry) return null
              if (small) return <SmallThings key={id} entries={[entry, ...rest]} />
              return <TimelineRow key={id} entry={entry} kept={kept.get(entry.interview_id ?? '')} />
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
