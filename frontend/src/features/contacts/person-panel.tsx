import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { type Contact, isStatus } from '@/api'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { useVeryWide } from '@/ui/use-wide'
import { ListSkeleton } from '@/ui/waiting'
import { PersonHeading } from './person-heading'
import { PersonMenu } from './person-menu'
import { PersonNextStep } from './person-next-step'
import { PersonOwed } from './person-owed'
import classes from './person-panel.module.css'
import type { PersonSearch } from './person-search'
import { PersonTabs } from './person-tabs'
import { PersonTwin } from './person-twin'
import { PersonWhole } from './person-whole'
import { contactQuery } from './queries'

/** The address of the list that a person was opened from: all but what is the person's own. */
const ofTheList = <T extends PersonSearch>({ tab: _t, show: _s, beside: _b, ...list }: T) => list

export function PersonPanel() {
  const { t } = useLingui()
  const { contactId } = useParams({ from: '/_app/people/$contactId' })
  const contact = useQuery(contactQuery(contactId))
  const back = (
    <BackLink to="/people" search={ofTheList}>
      {t`People`}
    </BackLink>
  )
  if (contact.isPending) {
    return (
      <Page title={t`Person`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (contact.isLoadingError) {
    return (
      <Page title={t`Person`} above={back}>
        {isStatus(contact.error, 404) ? (
          <EmptyState icon="people" title={t`This person is not in your list`}>
            {t`They may have been deleted, or merged with somebody else.`}
          </EmptyState>
        ) : (
          <ProblemNote error={contact.error} onRetry={() => void contact.refetch()} />
        )}
      </Page>
    )
  }
  return <Person key={contactId} contact={contact.data} back={back} />
}

/** Three columns where the page has the window for itself; beside the list, and in a narrow window, tabs. */
function Person({ contact, back }: { contact: Contact; back: React.ReactNode }) {
  const { beside } = useSearch({ from: '/_app/people/$contactId' })
  const isVeryWide = useVeryWide()
  const whole = isVeryWide && !beside
  return (
    <Page
      title={contact.name}
      width={whole ? 'broad' : 'read'}
      above={
        <div className={classes.top}>
          {back}
          <Actions contact={contact} isBeside={isVeryWide && !whole} />
        </div>
      }
      heading={whole ? <span /> : <PersonHeading contact={contact} />}
    >
      {whole ? (
        <PersonWhole contact={contact} />
      ) : (
        <>
          <PersonNextStep contact={contact} />
          <PersonOwed contact={contact} />
          <PersonTwin contact={contact} />
          <PersonTabs contact={contact} />
        </>
      )}
    </Page>
  )
}

function Actions({ contact, isBeside }: { contact: Contact; isBeside: boolean }) {
  const { t } = useLingui()
  return (
    <div className={classes.topActions}>
      {isBeside ? (
        <LinkButton
          variant="subtle"
          to="/people/$contactId"
          params={{ contactId: contact.id }}
          search={({ beside: _, ...rest }) => rest}
          leftSection={<Icon name="out" />}
        >
          {t`Whole page`}
        </LinkButton>
      ) : null}
      <LinkButton
        variant="default"
        to="/messages/new"
        search={{ contact: contact.id }}
        leftSection={<Icon name="pen" />}
      >
        {t`Write`}
      </LinkButton>
      <PersonMenu contact={contact} />
    </div>
  )
}
