import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type TimelineEntry, unwrap, useMutation } from '@/api'
import { useRemoving } from '@/features/removals'
import { clock, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { contactsKey } from './queries'
import classes from './timeline.module.css'
import { TimelineEdit } from './timeline-edit'
import { kindOf } from './timeline-kinds'

/** How many lines of a talk are kept, and how many of them were said in confidence. */
export type LinesKept = { all: number; locked: number }

type Props = { entry: TimelineEntry; kept?: LinesKept | undefined }

/** One thing that happened. What one wrote oneself can be changed in its place. */
export function TimelineRow({ entry, kept }: Props) {
  const { t, i18n } = useLingui()
  const [editing, setEditing] = useState(false)
  const kind = kindOf(entry)
  const at = new Date(entry.at)
  const time = clock(i18n.locale, at)
  const when = `${shortDay(i18n.locale, new Date(), at)}, ${time}`
  const word = t(kind.word)
  return (
    <li className={classes.entry} data-derived={entry.derived || undefined}>
      <span className={classes.mark}>
        <Icon name={kind.icon} size={17} />
      </span>
      {editing ? (
        <TimelineEdit entry={entry} onDone={() => setEditing(false)} />
      ) : (
        <div className={classes.body}>
          <p className={classes.head}>
            <span className={classes.kind}>{word}</span>
            <time dateTime={entry.at}>{time}</time>
          </p>
          {entry.text ? <p className={classes.text}>{entry.text}</p> : null}
          {kept && entry.kind === 'interview_held' ? <Kept lines={kept} /> : null}
          <div className={classes.entryActions}>
            {entry.interview_id ? (
              <Link to="/interviews/$interviewId" params={{ interviewId: entry.interview_id }}>
                {t`Open the conversation`}
              </Link>
            ) : null}
            {entry.derived ? null : (
              <>
                <button
                  type="button"
                  className={classes.act}
                  aria-label={t`Change: ${word}, ${when}`}
                  onClick={() => setEditing(true)}
                >
                  {t`Change`}
                </button>
                <RemoveEntry entry={entry} name={`${word}, ${when}`} />
              </>
            )}
          </div>
        </div>
      )}
    </li>
  )
}

/** That something was said in confidence is told; what it was stands only with the talk itself. */
function Kept({ lines: { all, locked } }: { lines: LinesKept }) {
  const { t } = useLingui()
  if (all === 0) return null
  const count = all === 1 ? t`One line kept` : t`${all} lines kept`
  return (
    <p className={classes.kept}>
      {count}
      {locked > 0 ? (
        <span className={classes.locked}>
          <Icon name="lock" size={15} />
          {locked === 1 ? t`one off the record` : t`${locked} off the record`}
        </span>
      ) : null}
    </p>
  )
}

function RemoveEntry({ entry, name }: { entry: TimelineEntry; name: string }) {
  const { t } = useLingui()
  const removing = useRemoving()
  const { id } = entry
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/timeline_entries/{entry_id}', { params: { path: { entry_id: id } } })),
    meta: { invalidates: [contactsKey, ['tasks']] },
  })
  const drop = () => removing({ id, remove: remove.mutateAsync, said: t`Removed.` })
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={t`Remove: ${name}`}
      disabled={remove.isPending}
      onClick={() => void drop()}
    >
      {t`Remove`}
    </button>
  )
}
