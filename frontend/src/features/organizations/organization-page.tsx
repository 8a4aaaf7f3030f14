import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { isStatus, type Organization, type OrganizationKind } from '@/api'
import { useRemoving } from '@/features/removals'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { LinkButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { Page, Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { ListSkeleton } from '@/ui/waiting'
import { Addresses } from './addresses'
import classes from './organizations.module.css'
import { PeopleHere } from './people-here'
import { organizationQuery, useRemoveOrganization, useUpdateOrganization } from './queries'
import { useKindWords } from './words'

export function OrganizationPage() {
  const { t } = useLingui()
  const { organizationId } = useParams({ from: '/_app/organizations/$organizationId' })
  const organization = useQuery(organizationQuery(organizationId))
  const back = <BackLink to="/organizations">{t`Organizations`}</BackLink>
  if (organization.isPending) {
    return (
      <Page title={t`Organization`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (organization.isLoadingError) {
    return (
      <Page title={t`Organization`} above={back}>
        {isStatus(organization.error, 404) ? (
          <EmptyState
            icon="place"
            title={t`This organization is not in your list`}
            action={<LinkButton to="/organizations">{t`Go to organizations`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={organization.error} onRetry={() => void organization.refetch()} />
        )}
      </Page>
    )
  }
  return <TheOrganization key={organizationId} organization={organization.data} back={back} />
}

const orNull = (value: string) => value.trim() || null

function TheOrganization({ organization, back }: { organization: Organization; back: React.ReactNode }) {
  const { t } = useLingui()
  const kinds = useKindWords()
  const update = useUpdateOrganization(organization.id)
  const { name, kind, field, website, notes } = organization
  const standing = [kind ? kinds.word(kind) : null, field].filter(Boolean).join(' · ')
  return (
    <Page
      title={name}
      lead={standing || undefined}
      above={back}
      actions={<OrganizationMenu organization={organization} />}
    >
      <Website address={website} />
      <PeopleHere organization={organization} />
      <Section title={t`What you know of it`}>
        <div className={classes.fields}>
          <InlineField
            label={t`Its name`}
            value={name}
            inputProps={{ maxLength: 200, autoComplete: 'off' }}
            save={(value) => update.mutateAsync({ name: value.trim() })}
          />
          <Select
            label={t`Kind`}
            value={kind ?? ''}
            data={[
              { value: '', label: t`Not said` },
              ...kinds.list.map((value) => ({ value, label: kinds.word(value) })),
            ]}
            onChange={(next) => update.mutateAsync({ kind: (next || null) as OrganizationKind | null })}
          />
          <InlineField
            label={t`Field of work`}
            value={field ?? ''}
            inputProps={{ maxLength: 200, autoComplete: 'off' }}
            save={(value) => update.mutateAsync({ field: orNull(value) })}
          />
          <InlineField
            label={t`Web page`}
            value={website ?? ''}
            inputProps={{ type: 'url', inputMode: 'url', autoComplete: 'off' }}
            save={(value) => update.mutateAsync({ website: orNull(value) })}
          />
        </div>
        <InlineField
          multiline
          label={t`Notes`}
          value={notes}
          keepAs={`organization:${organization.id}:notes`}
          save={(value) => update.mutateAsync({ notes: value })}
        />
        {update.isError ? <ProblemNote error={update.error} /> : null}
      </Section>
      <Addresses organization={organization} />
    </Page>
  )
}

const WEB = /^https?:\/\//i

/** Opens what stands there when it is an address of the web; "museum.org" is taken to be one. */
function Website({ address }: { address: string | null }) {
  const { t } = useLingui()
  if (!address || /\s/.test(address)) return null
  const href = WEB.test(address) ? address : `https://${address}`
  const shown = address.replace(WEB, '').replace(/\/$/, '')
  return (
    <a className={classes.website} href={href} target="_blank" rel="noreferrer">
      <Icon name="link" size={18} />
      {t`Open ${shown}`}
    </a>
  )
}

/** Removing takes the positions of people there along; taking it back brings them again. */
function OrganizationMenu({ organization }: { organization: Organization }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const remove = useRemoveOrganization(organization.id)
  const removing = useRemoving()
  const { id, name } = organization
  const drop = () =>
    removing({
      id,
      remove: remove.mutateAsync,
      said: t`${name} was removed.`,
      away: () => navigate({ to: '/organizations' }),
      back: () => navigate({ to: '/organizations/$organizationId', params: { organizationId: id } }),
    })
  return (
    <Menu
      sections={[
        {
          items: [
            { id: 'remove', label: t`Remove this organization`, icon: 'trash', onSelect: () => void drop() },
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
