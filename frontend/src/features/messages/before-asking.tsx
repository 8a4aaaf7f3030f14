import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Medium } from '@/api'
import { LinkButton } from '@/ui/link-button'
import { Card } from '@/ui/page'
import { ListSkeleton } from '@/ui/waiting'
import classes from './approach.module.css'
import { readinessQuery } from './queries'

/** What is missing before one asks: an advice, or, where the office says so, what a request waits for. */
export function BeforeAsking({
  contactId,
  medium,
  interviewId,
}: {
  contactId: string
  medium: Medium
  interviewId: string | undefined
}) {
  const { t } = useLingui()
  /* What another way of asking needs takes the place of what this one did, once it is there. */
  const query = useQuery({ ...readinessQuery(contactId, medium), placeholderData: keepPreviousData })
  const readiness = query.data
  if (query.isLoading) return <ListSkeleton rows={2} />
  if (!readiness || readiness.ready) return null
  const planned = interviewId ?? readiness.interview_id
  return (
    <Card tone="warm">
      <div className={classes.approach}>
        <h2 className={classes.title}>
          {readiness.may_ask ? t`Before you ask` : t`Your office asks for this first`}
        </h2>
        <ul className={classes.reasons}>
          {readiness.missing
            .filter(({ blocks }) => readiness.may_ask || blocks)
            .map(({ code, reason }) => (
              <li key={code}>{reason}</li>
            ))}
        </ul>
        {planned ? (
          <LinkButton
            variant="default"
            to="/interviews/$interviewId"
            params={{ interviewId: planned }}
            search={{ step: 'plan' }}
          >
            {t`Go to your preparation`}
          </LinkButton>
        ) : null}
      </div>
    </Card>
  )
}
