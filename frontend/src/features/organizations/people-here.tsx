import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Organization, PositionHere } from '@/api'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PersonChip } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './organizations.module.css'
import { peopleHereQuery } from './queries'

/** Everybody in one's list who works there, then those who did: both can tell how it is. */
export function PeopleHere({ organization }: { organization: Organization }) {
  const { t } = useLingui()
  const people = useQuery(peopleHereQuery(organization.id))
  const items = people.data ?? []
  const now = items.filter(({ current }) => current)
  const once = items.filter(({ current }) => !current)
  return (
    <Section title={t`People you know there`}>
      {people.isPending ? <ListSkeleton rows={2} /> : null}
      {people.isError ? <ProblemNote error={people.error} onRetry={() => void people.refetch()} /> : null}
      <People items={now} />
      {once.length > 0 ? (
        <>
          <h3 className={classes.sub}>{t`Who worked there before`}</h3>
          <People items={once} />
        </>
      ) : null}
      {people.isSuccess && items.length === 0 ? (
        <>
          <p className={paper.quiet}>
            {t`Nobody yet. When you say on a person's page that they work here, they stand here.`}
          </p>
          <div>
            <LinkButton variant="default" to="/people/add">
              {t`Add a person`}
            </LinkButton>
          </div>
        </>
      ) : null}
    </Section>
  )
}

function People({ items }: { items: readonly PositionHere[] }) {
  if (items.length === 0) return null
  return (
    <ul className={paper.people}>
      {items.map((position) => (
        <li key={position.id}>
          <Link to="/people/$contactId" params={{ contactId: position.contact.id }} className={paper.person}>
            <PersonChip name={position.contact.name} detail={said(position)} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** "Curator, 2018 – 2022", as much of it as is known. */
function said({ title, started_on, ended_on }: PositionHere): string {
  const years = [started_on, ended_on].map((day) => day?.slice(0, 4) ?? '')
  return [title, years.some(Boolean) ? years.join(' – ').trim() : null].filter(Boolean).join(', ')
}
