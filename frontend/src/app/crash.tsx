import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'

export function Crash({ error }: { error: unknown }) {
  const { t } = useLingui()
  const router = useRouter()
  return (
    <Page title={t`This page could not be shown`}>
      <ProblemNote error={error} onRetry={() => void router.invalidate()} />
    </Page>
  )
}

export function NotFound() {
  const { t } = useLingui()
  return (
    <Page title={t`Not here`} heading={<h1 hidden>{t`Not here`}</h1>}>
      <EmptyState
        icon="compass"
        title={t`There is no page at this address`}
        action={<LinkButton to="/">{t`Go to Today`}</LinkButton>}
      >
        {t`The link may be old, or a letter got lost on the way.`}
      </EmptyState>
    </Page>
  )
}
