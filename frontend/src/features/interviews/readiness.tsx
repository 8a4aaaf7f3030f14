import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Interview, MissingNeed } from '@/api'
import { readinessQuery } from '@/features/messages'
import { firstName } from '@/lib/text'
import { ProblemNote } from '@/ui/problem'
import { NEEDS, placeOf, tabOf } from './needs'
import classes from './readiness.module.css'

const RADIUS = 20
const AROUND = 2 * Math.PI * RADIUS

/** What is there before one asks, and each missing thing as a way to where it is done. It counts things, not people. */
export function Readiness({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const readiness = useQuery(readinessQuery(interview.contact.id))
  if (readiness.isLoadingError) {
    return <ProblemNote error={readiness.error} onRetry={() => void readiness.refetch()} />
  }
  if (!readiness.data || interview.state !== 'planned') return null
  const { missing, ready, caught_out, may_ask } = readiness.data
  const name = firstName(interview.contact.name)
  const total = NEEDS.length
  const done = total - missing.length
  const title = ready
    ? t`You are ready to ask ${name}`
    : may_ask
      ? t`Nearly ready to ask ${name}`
      : t`Before you ask ${name}`
  return (
    <section className={classes.card} aria-label={t`How ready you are`}>
      <div className={classes.head}>
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" className={classes.ring}>
          <circle cx="24" cy="24" r={RADIUS} className={classes.track} />
          <circle
            cx="24"
            cy="24"
            r={RADIUS}
            className={classes.arc}
            strokeDasharray={`${(AROUND * done) / total} ${AROUND}`}
          />
        </svg>
        <div>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.quiet}>{t`${done} of ${total} things are in place`}</p>
        </div>
      </div>
      {caught_out ? (
        <p>{t`If ${name} called back this minute, you would have no questions at hand.`}</p>
      ) : null}
      {may_ask ? null : (
        <p className={classes.holds}>{t`Your office asks for what is marked before you write or call.`}</p>
      )}
      {missing.length > 0 ? (
        <ul className={classes.missing}>
          {missing.map((need) => (
            <li key={need.code} data-blocks={need.blocks || undefined}>
              <Need need={need} contactId={interview.contact.id} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Need({ need, contactId }: { need: MissingNeed; contactId: string }) {
  const place = placeOf(need.code)
  if (place === 'person') {
    return (
      <Link to="/people/$contactId" params={{ contactId }} search={tabOf(need.code)} className={classes.link}>
        {need.reason}
      </Link>
    )
  }
  if (!place) return <span>{need.reason}</span>
  return (
    <a href={`#${place}`} className={classes.link}>
      {need.reason}
    </a>
  )
}
