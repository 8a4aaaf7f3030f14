import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type TimelineEntry, type TimelineEntryCreate, unwrap, useMutation } from '@/api'
import { shortDay } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import { ListSkeleton } from '@/ui/waiting'
import { guessKind } from './guess-kind'
import { contactsKey, timelineQuery } from './queries'
import classes from './timeline.module.css'
import { TimelineRow } from './timeline-row'
import { OWN_KINDS, useKindOptions } from './words'

type Kind = TimelineEntryCreate['kind']

function byDay(locale: string, entries: readonly TimelineEntry[]): Map<string, TimelineEntry[]> {
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const day = shortDay(locale, new Date(), new Date(entry.at))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return days
}

/** Everything with this person, day by day, newest first, with one line at the top to add to it. */
export function Timeline({ contactId }: { contactId: string }) {
  const { t, i18n } = useLingui()
  const [mine, setMine] = useState(false)
  const timeline = useInfiniteQuery({
    ...timelineQuery(contactId, mine ? OWN_KINDS : []),
    placeholderData: keepPreviousData,
  })
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className={classes.timeline}>
      <AddEntry contactId={contactId} />
      {timeline.isPending ? <ListSkeleton rows={3} /> : null}
      {timeline.isError ? (
        <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : null}
      {timeline.isSuccess && entries.length === 0 && !mine ? (
        <EmptyState icon="note" title={t`Nothing written yet`}>
          {t`Calls, letters and small things you want to remember gather here, in order.`}
        </EmptyState>
      ) : null}
      {mine || entries.some(({ derived }) => derived) ? (
        <div>
          <Toggle pressed={mine} onChange={setMine}>
            {t`Only what I wrote`}
          </Toggle>
        </div>
      ) : null}
      {[...byDay(i18n.locale, entries)].map(([day, ofDay]) => (
        <section key={day}>
          <h2 className={classes.day}>{day}</h2>
          <ol className={classes.entries}>
            {ofDay.map((entry) => (
              <TimelineRow key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
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

function AddEntry({ contactId }: { contactId: string }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Kind | null>(null)
  const kind = chosen ?? guessKind(text)
  const kinds = useKindOptions()
  const add = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/timeline', {
          params: { path: { contact_id: contactId } },
          body: { kind, text: text.trim() },
        }),
      ),
    meta: { invalidates: [contactsKey, ['tasks']] },
    onSuccess: () => {
      setText('')
      setChosen(null)
    },
  })
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) add.mutate()
      }}
    >
      <Textarea
        aria-label={t`What happened`}
        placeholder={t`What happened? "Called, left a message"`}
        autosize
        minRows={1}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.addRow} data-active={text.trim() ? true : undefined}>
        <NativeSelect
          aria-label={t`Kind`}
          value={kind}
          data={kinds}
          onChange={(event) => setChosen(event.currentTarget.value as Kind)}
        />
        <Button type="submit" loading={add.isPending} disabled={!text.trim()}>
          {t`Keep this`}
        </Button>
      </div>
      {add.isError ? <ProblemNote error={add.error} /> : null}
    </form>
  )
}
