import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { instanceQuery, meQuery } from '@/features/accounts'
import { OfficeCard, officeQuery } from '@/features/office'
import { allCommands } from '@/ui/commands'
import { Icon, type IconName } from '@/ui/icons'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { doorsFor } from './doors'
import classes from './more.module.css'

/** What has no place in the bar, and where the career office is. */
export function MorePage() {
  const { t } = useLingui()
  const me = useQuery(meQuery)
  const instance = useQuery(instanceQuery)
  const office = useQuery(officeQuery)
  const card = office.data?.name ? office.data : instance.data?.office
  const run = (id: string) =>
    allCommands()
      .find((command) => command.id === id)
      ?.run()
  return (
    <Page title={t`More`} width="wide">
      <div className={classes.groups}>
        {doorsFor(me.data).map(({ id, title, doors }) => (
          <Group key={id} title={t(title)}>
            {doors.map((door) => (
              <li key={door.to}>
                <Link to={door.to} className={classes.door}>
                  <Face icon={door.icon} />
                  <span className={classes.words}>
                    {t(door.title)}
                    <span className={classes.says}>{t(door.says)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </Group>
        ))}
        <Group title={t`Finding your way`}>
          <li>
            <Link to="/help" className={classes.door}>
              <Face icon="help" />
              <span className={classes.words}>
                {t`Help`}
                <span className={classes.says}>{t`What each page is for, and where to begin`}</span>
              </span>
            </Link>
          </li>
          <li>
            <button type="button" className={classes.door} onClick={() => run('palette')}>
              <Face icon="search" />
              {t`Search and do`}
            </button>
          </li>
          <li>
            <button type="button" className={classes.door} onClick={() => run('help')}>
              <Face icon="note" />
              {t`Keyboard shortcuts`}
            </button>
          </li>
        </Group>
      </div>
      {card ? <OfficeCard office={card} /> : null}
      <p className={paper.quiet}>{instance.data ? `${instance.data.name} ${instance.data.version}` : null}</p>
    </Page>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.groupTitle}>{title}</h2>
      <ul className={classes.doors}>{children}</ul>
    </section>
  )
}

const Face = ({ icon }: { icon: IconName }) => (
  <span className={classes.face}>
    <Icon name={icon} />
  </span>
)
