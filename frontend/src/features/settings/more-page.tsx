import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Office } from '@/api'
import { instanceQuery } from '@/features/accounts'
import { allCommands } from '@/ui/commands'
import { Icon } from '@/ui/icons'
import { Page, Section } from '@/ui/page'
import { DOORS } from './doors'
import classes from './settings.module.css'

/** What has no place in the bar, and where the career office is. */
export function MorePage() {
  const { t } = useLingui()
  const instance = useQuery(instanceQuery)
  const run = (id: string) =>
    allCommands()
      .find((command) => command.id === id)
      ?.run()
  return (
    <Page title={t`More`} width="wide">
      <div className={classes.doors}>
        {DOORS.map((group) => (
          <Section key={group.title.id} title={t(group.title)}>
            <ul className={classes.more}>
              {group.doors.map((door) => (
                <li key={door.to}>
                  <Link to={door.to} className={classes.moreLink}>
                    <Icon name={door.icon} />
                    <span className={classes.words}>
                      {t(door.title)}
                      {door.says ? <span className={classes.says}>{t(door.says)}</span> : null}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <ul className={classes.more}>
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
