import { useLingui } from '@lingui/react/macro'
import { ApiError, type Outreach } from '@/api'
import { LinkButton } from '@/ui/link-button'
import { ProblemNote } from '@/ui/problem'

/** Why it was not noted; where the office wants questions written first, the way to them. */
export function NotNoted({ message, error }: { message: Outreach; error: Error | null }) {
  const { t } = useLingui()
  if (!error) return null
  const waiting = error instanceof ApiError && error.code === 'not_ready'
  return (
    <>
      <ProblemNote error={error} />
      {waiting && message.interview_id ? (
        <LinkButton
          variant="default"
          to="/interviews/$interviewId"
          params={{ interviewId: message.interview_id }}
          search={{ step: 'plan' }}
        >
          {t`See what is missing`}
        </LinkButton>
      ) : null}
    </>
  )
}
