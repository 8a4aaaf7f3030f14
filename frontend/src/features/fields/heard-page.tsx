import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { isStatus } from '@/api'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { FieldCareers } from './field-careers'
import { FieldCoverage } from './field-coverage'
import { fieldQuery } from './queries'

/** What the talks in a field have brought together: what was asked and what never was, and how people got where they are. */
export function HeardPage() {
  const { t } = useLingui()
  const { fieldId } = useParams({ from: '/_app/fields_/$fieldId/heard' })
  const field = useQuery(fieldQuery(fieldId))
  const name = field.data?.name ?? t`Field`
  return (
    <Page
      title={field.data ? t`${name}: what you have heard` : t`What you have heard`}
      lead={t`All your talks in this field together. One or two voices are not the field yet; the gaps show whom to ask next.`}
      above={
        <BackLink to="/fields/$fieldId" params={{ fieldId }}>
          {name}
        </BackLink>
      }
    >
      {field.isPending ? <ListSkeleton /> : null}
      {field.isError ? (
        isStatus(field.error, 404) ? (
          <EmptyState
            icon="compass"
            title={t`This field is not in your list`}
            action={<LinkButton to="/fields">{t`Go to fields`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={field.error} onRetry={() => void field.refetch()} />
        )
      ) : null}
      {field.data ? (
        <>
          <FieldCoverage fieldId={fieldId} />
          <FieldCareers fieldId={fieldId} />
        </>
      ) : null}
    </Page>
  )
}
