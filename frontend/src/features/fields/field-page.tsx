import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type Field, isStatus } from '@/api'
import { useRemoving } from '@/features/removals'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { LinkButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { FieldPeople, FieldTalks } from './field-around'
import { FieldGoals } from './field-goals'
import { FieldResearch } from './field-research'
import { FieldState } from './field-state'
import { fieldQuery, useRemoveField, useUpdateField } from './queries'

export function FieldPage() {
  const { t } = useLingui()
  const { fieldId } = useParams({ from: '/_app/fields/$fieldId' })
  const field = useQuery(fieldQuery(fieldId))
  const back = <BackLink to="/fields">{t`Fields`}</BackLink>
  if (field.isPending) {
    return (
      <Page title={t`Field`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (field.isLoadingError) {
    return (
      <Page title={t`Field`} above={back}>
        {isStatus(field.error, 404) ? (
          <EmptyState
            icon="compass"
            title={t`This field is not in your list`}
            action={<LinkButton to="/fields">{t`Go to fields`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={field.error} onRetry={() => void field.refetch()} />
        )}
      </Page>
    )
  }
  return <TheField key={fieldId} field={field.data} back={back} />
}

/** Is this for me? What speaks for it and against it, and what is still to be learned. */
function TheField({ field, back }: { field: Field; back: React.ReactNode }) {
  const { t } = useLingui()
  const update = useUpdateField(field.id)
  return (
    <Page title={field.name} above={back} actions={<FieldMenu field={field} />}>
      <FieldState field={field} />
      <FieldGoals field={field} />
      <FieldTalks field={field} />
      <FieldPeople field={field} />
      <FieldResearch field={field} />
      <Section title={t`Your own page`}>
        <div className={paper.stack}>
          <InlineField
            label={t`What it is called`}
            value={field.name}
            save={(name) => update.mutateAsync({ name: name.trim() })}
            inputProps={{ maxLength: 120, autoComplete: 'off' }}
          />
          <InlineField
            multiline
            label={t`Notes on the field`}
            value={field.notes}
            keepAs={`field:${field.id}:notes`}
            save={(notes) => update.mutateAsync({ notes })}
          />
        </div>
      </Section>
    </Page>
  )
}

/** Removing takes the field off people and talks too; taking it back brings all of that again. */
function FieldMenu({ field }: { field: Field }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const remove = useRemoveField(field.id)
  const removing = useRemoving()
  const { id, name } = field
  const drop = () =>
    removing({
      id,
      remove: remove.mutateAsync,
      said: t`${name} was removed.`,
      away: () => navigate({ to: '/fields' }),
      back: () => navigate({ to: '/fields/$fieldId', params: { fieldId: id } }),
    })
  return (
    <Menu
      sections={[
        {
          items: [{ id: 'remove', label: t`Remove this field`, icon: 'trash', onSelect: () => void drop() }],
        },
      ]}
      trigger={(props) => (
        <Button variant="default" leftSection={<Icon name="more" />} loading={remove.isPending} {...props}>
          {t`More`}
        </Button>
      )}
    />
  )
}
