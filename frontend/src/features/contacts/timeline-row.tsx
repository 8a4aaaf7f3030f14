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
import { KINDS } from './words'

/** One thing that happened. What one wrote oneself can be changed in its place. */
export function TimelineRow({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useLingui()
  const [editing, setEditing] = useState(false)
  const kind =
    KINDS[entry.kind] ??
    (entry.kind.startsWith('interview') ? ({ icon: 'talk', word: null } as const) : KINDS.note)
  const at = new Date(entry.at)
  const time = clock(i18n.locale, at)
  const when = `${shortDay(i18n.locale, new Date(), at)}, ${time}`
  const word = kind.word ? t(kind.word) : t`Conversation`
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
