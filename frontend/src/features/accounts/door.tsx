import { useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import classes from './door.module.css'
import { DoorPicture } from './door-picture'
import { instanceQuery } from './queries'

type Props = { title: string; lead: ReactNode; children: ReactNode; below?: ReactNode }

/** The front door: one card, one thing to do, and where the career office is. */
export function Door({ title, lead, children, below }: Props) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(instanceQuery)
  useEffect(() => {
    document.title = `${title} · Colloquy`
  }, [title])
  const office = data.office
  return (
    <div className={classes.door}>
      <aside className={classes.side} aria-label={t`About Colloquy`}>
        <DoorPicture />
        <p className={classes.motto}>{t`The people who know a field are glad to talk about it.`}</p>
        <p className={classes.sub}>
          {t`Colloquy helps you find them, ask them well, and thank them in time.`}
        </p>
      </aside>
      <main className={classes.main}>
        <div className={classes.card}>
          <p className={classes.brand} translate="no">
            {data.name}
          </p>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
          {below ? <p className={classes.below}>{below}</p> : null}
        </div>
        {office ? (
          <p className={classes.office}>
            {[office.name, office.address, office.hours, office.phone, office.email]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : null}
      </main>
    </div>
  )
}
