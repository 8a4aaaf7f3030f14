import { type ReactNode, useEffect } from 'react'
import classes from './page.module.css'

type Props = {
  title: string
  /** Shown in place of the title when the heading is more than words. */
  heading?: ReactNode
  lead?: ReactNode
  above?: ReactNode
  actions?: ReactNode
  width?: 'read' | 'wide' | 'broad' | 'full'
  /** Level 2 when another page stands beside this one and has the main heading. */
  level?: 1 | 2
  children: ReactNode
}

/** A page: its one heading, its one main action, and the document's title kept in step. */
export function Page({ title, heading, lead, above, actions, width = 'read', level = 1, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2'
  useEffect(() => {
    if (level === 2) return
    document.title = `${title} · Colloquy`
  }, [title, level])
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header} data-above={above ? true : undefined}>
        {above ? <div className={classes.above}>{above}</div> : null}
        <div className={classes.words}>
          {heading ?? <Heading className={classes.title}>{title}</Heading>}
          {lead ? <div className={classes.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  )
}

export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

export function Card({ children, tone }: { children: ReactNode; tone?: 'plain' | 'warm' | 'pine' }) {
  return (
    <div className={classes.card} data-tone={tone}>
      {children}
    </div>
  )
}
