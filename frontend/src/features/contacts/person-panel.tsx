import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type Contact, isStatus } from '@/api'
import { PersonNames } from '@/features/referrals'
import { relativeDay } from '@/lib/time'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { Monogram } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { Tabs } from '@/ui/tabs'
import { ListSkeleton } from '@/ui/waiting'
import { PersonAbout } from './person-about'
import { PersonConversations } from './person-conversations'
import { PersonInTouch } from './person-in-touch'
import { PersonMenu } from './person-menu'
import { PersonNextStep } from './person-next-step'
import { PersonOwed } from './person-owed'
import classes from './person-panel.module.css'
import type { PersonTab } from './person-search'
import { PersonStanding } from './person-standing'
import { PersonTwin } from './person-twin'
import { contactQuery } from './queries'
import { Timeline } from './timeline'
import { useChannelWords, useStageWords } from './words'

const FROM = '/_app/people/$contactId'

export function PersonPanel() {
  const { t } = useLingui()
  const { contactId } = useParams({ from: FROM })
  const contact = useQuery(contactQuery(contactId))
  const back = (
    <BackLink to="/people" search={({ tab: _, ...list }) => list}>
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

function Person({ contact, back }: { contact: Contact; back: React.ReactNode }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/people/$contactId' })
  const { tab } = useSearch({ from: FROM })
  const view = tab ?? 'timeline'
  const open = (next: PersonTab) =>
    void navigate({
      to: '.',
      search: ({ tab: _, ...rest }) => (next === 'timeline' ? rest : { ...rest, tab: next }),
      replace: true,
    })
  return (
    <Page
      title={contact.name}
      above={
        <div className={classes.top}>
          {back}
          <div className={classes.topActions}>
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
        </div>
      }
      heading={<PersonHeading contact={contact} />}
    >
      <PersonNextStep contact={contact} />
      <PersonOwed contact={contact} />
      <PersonTwin contact={contact} />
      <Tabs<PersonTab>
        label={t`About ${contact.name}`}
        tabs={[
          { value: 'timeline', label: t`What happened` },
          { value: 'conversations', label: t`Talks` },
          { value: 'names', label: t`Names` },
          { value: 'in_touch', label: t`In touch` },
          { value: 'about', label: t`About` },
        ]}
        value={view}
        onChange={open}
      >
        {view === 'timeline' ? <Timeline contactId={contact.id} /> : null}
        {view === 'conversations' ? <PersonConversations contact={contact} /> : null}
        {view === 'names' ? <PersonNames contact={contact} /> : null}
        {view === 'in_touch' ? <PersonInTouch contact={contact} /> : null}
        {view === 'about' ? <PersonAbout contact={contact} /> : null}
      </Tabs>
    </Page>
  )
}

function PersonHeading({ contact }: { contact: Contact }) {
  const { t, i18n } = useLingui()
  const stage = useStageWords()
  const channel = useChannelWords()
  const way = contact.preferred_channel ? channel.word(contact.preferred_channel) : null
  const last = contact.last_contact_at
  const when = last ? relativeDay(i18n.locale, new Date(), new Date(last)) : null
  const facts = [
    stage.word(contact.stage),
    when ? t`last in touch ${when}` : null,
    way ? t`best reached: ${way}` : null,
    contact.named_by_name ? t`named by ${contact.named_by_name}` : null,
    contact.archived_at ? t`in the archive` : null,
  ].filter(Boolean)
  return (
    <div className={classes.heading}>
      <Monogram name={contact.name} size="lg" />
      <div className={classes.headWords}>
        <h1 className={paper.pageName}>{contact.name}</h1>
        {contact.pronunciation ? <p className={classes.said}>{t`said ${contact.pronunciation}`}</p> : null}
        <PersonStanding contact={contact} />
        <p className={classes.facts}>{facts.join(' · ')}</p>
      </div>
    </div>
  )
}
