import { useLingui } from '@lingui/react/macro'
import type { TimelineEntry } from '@/api'
import { clock } from '@/lib/time'
import classes from './timeline.module.css'
import { kindOf } from './timeline-kinds'

/** What follows from something else: one such thing is a quiet line, several are folded behind their number. */
export function SmallThings({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useLingui()
  const [only] = entries
  const count = entries.length
  return (
    <li className={classes.small}>
      {count === 1 && only ? (
        <SmallThing entry={only} />
      ) : (
        <details>
          <summary className={classes.fold}>{t`and ${count} small things`}</summary>
          <ul className={classes.folded}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <SmallThing entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function SmallThing({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useLingui()
  return (
    <p className={classes.smallThing}>
      {/* Where the service has words of its own, as of an import, they say more than the kind. */}
      <span>{entry.text || t(kindOf(entry).word)}</span>
      <time dateTime={entry.at}>{clock(i18n.locale, new Date(entry.at))}</time>
    </p>
  )
}
