import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type TimelineEntry, type TimelineEntryCreate, unwrap } from '@/api'
import { clock, shortDay } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import { guessKind } from './guess-kind'
import { contactsKey, timelineQuery } from './queries'
import classes from './timeline.module.css'
import { KINDS, OWN_KINDS } from './words'

type Kind = TimelineEntryCreate['kind']

/** Everything with this person, newest first, with one line at the top to add to it. */
export function Timeline({ contactId }: { contactId: string }) {
  const { t } = useLingui()
  const timeline = useInfiniteQuery(timelineQuery(contactId))
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className={classes.timeline}>
      <AddEntry contactId={contactId} />
      {timeline.isPending ? <ListSkeleton rows={3} /> : null}
      {timeline.isError ? (
        <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} />
      ) : null}
      {timeline.isSuccess && entries.length === 0 ? (
        <EmptyState icon="note" title={t`Nothing written yet`}>
          {t`Calls, letters and small things you want to remember gather here, in order.`}
        </EmptyState>
      ) : null}
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
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
  const add = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/timeline', {
          params: { path: { contact_id: contactId } },
          body: { kind, text: text.trim() },
        }),
      ),
    meta: { invalidates: [contactsKey, ['today']] },
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
          data={OWN_KINDS.map((value) => ({ value, label: t(KINDS[value]?.word ?? KINDS.note.word) }))}
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

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useLingui()
  const kind =
    KINDS[entry.kind] ??
    (entry.kind.startsWith('interview') ? ({ icon: 'talk', word: null } as const) : KINDS.note)
  const at = new Date(entry.at)
  const when = `${shortDay(i18n.locale, new Date(), at)}, ${clock(i18n.locale, at)}`
  return (
    <li className={classes.entry} data-derived={entry.derived || undefined}>
      <span className={classes.mark}>
        <Icon name={kind.icon} size={17} />
      </span>
      <div className={classes.body}>
        <p className={classes.head}>
          <span className={classes.kind}>{kind.word ? t(kind.word) : t`Conversation`}</span>
          <time dateTime={entry.at}>{when}</time>
        </p>
        {entry.text ? <p className={classes.text}>{entry.text}</p> : null}
        <div className={classes.entryActions}>
          {entry.interview_id ? (
            <Link to="/interviews/$interviewId" params={{ interviewId: entry.interview_id }}>
              {t`Open the conversation`}
            </Link>
          ) : null}
          {entry.derived ? null : <RemoveEntry entry={entry} />}
        </div>
      </div>
    </li>
  )
}

function RemoveEntry({ entry }: { entry: TimelineEntry }) {
  const { t } = useLingui()
  const problem = useProblemText()
  const meta = { invalidates: [contactsKey] }
  const restore = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/timeline', {
          params: { path: { contact_id: entry.contact_id } },
          body: { kind: entry.kind as Kind, at: entry.at, text: entry.text },
        }),
      ),
    meta,
  })
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/timeline_entries/{entry_id}', { params: { path: { entry_id: entry.id } } })),
    meta,
    onSuccess: () => notify({ message: t`Removed.`, undo: () => restore.mutateAsync() }),
    onError: (error) => notify({ message: problem(error), tone: 'problem' }),
  })
  return (
    <button
      type="button"
      className={classes.remove}
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    >
      {t`Remove`}
    </button>
  )
}
