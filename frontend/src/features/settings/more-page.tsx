import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { Office } from '@/api'
import { instanceQuery } from '@/features/accounts'
import { allCommands } from '@/ui/commands'
import { Icon, type IconName } from '@/ui/icons'
import { Page } from '@/ui/page'
import classes from './settings.module.css'

const DOORS: [NonNullable<LinkProps['to']>, MessageDescriptor, IconName][] = [
  ['/board', msg`Board`, 'board'],
  ['/calendar', msg`Calendar`, 'calendar'],
  ['/imports', msg`Bring in contacts`, 'upload'],
  ['/sources', msg`Think of people, source by source`, 'people'],
  ['/duplicates', msg`Look for people entered twice`, 'merge'],
  ['/settings', msg`Settings`, 'settings'],
]

/** What has no place in the bar, and where the career office is. */
export function MorePage() {
  const { t } = useLingui()
  const instance = useQuery(instanceQuery)
  const run = (id: string) =>
    allCommands()
      .find((command) => command.id === id)
      ?.run()
  return (
    <Page title={t`More`}>
      <ul className={classes.more}>
        {DOORS.map(([to, title, icon]) => (
          <li key={to}>
            <Link to={to} className={classes.moreLink}>
              <Icon name={icon} />
              {t(title)}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={classes.moreLink} onClick={() => run('palette')}>
            <Icon name="search" />
            {t`Search and do`}
          </button>
        </li>
        <li>
          <button type="button" className={classes.moreLink} onClick={() => run('help')}>
            <Icon name="help" />
            {t`Keyboard shortcuts`}
          </button>
        </li>
      </ul>
      {instance.data?.office ? <OfficeCard office={instance.data.office} /> : null}
      <p className={classes.quiet}>
        {instance.data ? `${instance.data.name} ${instance.data.version}` : null}
      </p>
    </Page>
  )
}

function OfficeCard({ office }: { office: Office }) {
  const { t } = useLingui()
  return (
    <section className={classes.office} aria-label={t`Your career office`}>
      <h2>{office.name}</h2>
      {[office.address, office.hours].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {office.phone ? <a href={`tel:${office.phone}`}>{office.phone}</a> : null}
      {office.email ? <a href={`mailto:${office.email}`}>{office.email}</a> : null}
      {office.website ? <a href={office.website}>{office.website}</a> : null}
    </section>
  )
}
