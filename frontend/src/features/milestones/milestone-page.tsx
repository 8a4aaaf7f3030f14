import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { isStatus } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { useRemoving } from '@/features/removals'
import { shortDay } from '@/lib/time'
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
import { MilestoneAudience } from './audience'
import { FieldSelect } from './milestone-form'
import { type Milestone, milestoneQuery, useRemoveMilestone, useUpdateMilestone } from './queries'
import { useKindWords } from './words'

export function MilestonePage() {
  const { t } = useLingui()
  const { milestoneId } = useParams({ from: '/_app/milestones/$milestoneId' })
  const milestone = useQuery(milestoneQuery(milestoneId))
  const back = <BackLink to="/milestones">{t`Milestones`}</BackLink>
  if (milestone.isPending) {
    return (
      <Page title={t`Milestone`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (milestone.isLoadingError) {
    return (
      <Page title={t`Milestone`} above={back}>
        {isStatus(milestone.error, 404) ? (
          <EmptyState
            icon="leaf"
            title={t`This milestone is not in your list`}
            action={<LinkButton to="/milestones">{t`Go to milestones`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={milestone.error} onRetry={() => void milestone.refetch()} />
        )}
      </Page>
    )
  }
  return <TheMilestone key={milestoneId} milestone={milestone.data} back={back} />
}

function TheMilestone({ milestone, back }: { milestone: Milestone; back: ReactNode }) {
  const { t } = useLingui()
  return (
    <Page
      title={milestone.text}
      lead={<Facts milestone={milestone} />}
      above={back}
      actions={<MilestoneMenu milestone={milestone} />}
    >
      <MilestoneAudience milestone={milestone} />
      <Section title={t`The news itself`}>
        <Details milestone={milestone} />
      </Section>
    </Page>
  )
}

function Facts({ milestone }: { milestone: Milestone }) {
  const { t, i18n } = useLingui()
  const { word } = useKindWords()
  const fields = useQuery(fieldsQuery)
  const { kind, contact, happened_on } = milestone
  const field = fields.data?.items.find(({ id }) => id === milestone.field_id)
  const day = shortDay(i18n.locale, new Date(), new Date(`${happened_on}T00:00:00Z`), 'UTC')
  return (
    <p>
      {[kind === 'other' ? null : word(kind), day].filter(Boolean).join(' · ')}
      {field ? (
        <>
          {' · '}
          <Link to="/fields/$fieldId" params={{ fieldId: field.id }} className={paper.inText}>
            {field.name}
          </Link>
        </>
      ) : null}
      {contact ? (
        <>
          {' · '}
          <Link to="/people/$contactId" params={{ contactId: contact.id }} className={paper.inText}>
            {t`with ${contact.name}`}
          </Link>
        </>
      ) : null}
    </p>
  )
}

function Details({ milestone }: { milestone: Milestone }) {
  const { t } = useLingui()
  const update = useUpdateMilestone(milestone.id)
  const [day, setDay] = useState(milestone.happened_on)
  return (
    <div className={paper.form}>
      <InlineField
        label={t`In a sentence`}
        value={milestone.text}
        save={(text) => update.mutateAsync({ text: text.trim() })}
        inputProps={{ maxLength: 300, autoComplete: 'off' }}
      />
      <div className={paper.pair}>
        <TextInput
          type="date"
          label={t`When`}
          value={day}
          onChange={(event) => {
            const next = event.currentTarget.value
            setDay(next)
            if (next) update.mutate({ happened_on: next })
          }}
        />
        <FieldSelect
          value={milestone.field_id ?? ''}
          onChange={(id) => update.mutateAsync({ field_id: id || null })}
        />
      </div>
      {update.isError ? <ProblemNote error={update.error} /> : null}
    </div>
  )
}

/** Removing takes along who has heard of it, and brings it back as well. */
function MilestoneMenu({ milestone }: { milestone: Milestone }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const remove = useRemoveMilestone(milestone.id)
  const removing = useRemoving()
  const { id } = milestone
  const drop = () =>
    removing({
      id,
      remove: remove.mutateAsync,
      said: t`The milestone was removed. Messages about it stay.`,
      away: () => navigate({ to: '/milestones' }),
      back: () => navigate({ to: '/milestones/$milestoneId', params: { milestoneId: id } }),
    })
  return (
    <Menu
      sections={[
        {
          items: [
            { id: 'remove', label: t`Remove this milestone`, icon: 'trash', onSelect: () => void drop() },
          ],
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
