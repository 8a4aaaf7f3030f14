import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { ApiError } from '@/api'
import { Icon } from './icons'
import classes from './problem.module.css'

/** What went wrong, in words a person can act on. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useLingui()
  return (error) => {
    if (!(error instanceof ApiError)) return t`Something went wrong on this page.`
    if (error.isOffline) return t`No connection right now. What you wrote stays here.`
    if (error.status === 403) return error.problem.detail ?? t`Your account does not allow this.`
    if (error.status === 404) return t`This is not here, or it is not yours to see.`
    return error.problem.detail ?? error.problem.title ?? t`The server could not answer.`
  }
}

/** A failure shown where it happened, with a way on and a number to quote. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLingui()
  const text = useProblemText()
  const requestId = error instanceof ApiError ? error.requestId : null
  return (
    <div className={classes.note} role="alert">
      <Icon name="alert" />
      <div className={classes.words}>
        <p>{text(error)}</p>
        {requestId ? (
          <p className={classes.quiet}>{t`If you ask for help, give this number: ${requestId}`}</p>
        ) : null}
        {onRetry ? (
          <Button variant="default" size="sm" onClick={onRetry}>
            {t`Try again`}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
