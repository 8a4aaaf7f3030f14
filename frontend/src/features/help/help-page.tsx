import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { isOffice, meQuery } from '@/features/accounts'
import { Icon } from '@/ui/icons'
import { Page } from '@/ui/page'
import classes from './help-page.module.css'
import { type HelpSection, PARTS } from './sections'

/** What each page is for and where to begin; empty pages lead here, each to its own part. */
export function HelpPage() {
  const { t } = useLingui()
  const me = useQuery(meQuery)
  const here = useLocation({ select: ({ hash }) => hash })
  const parts = PARTS.map((part) => ({
    ...part,
    sections: part.sections.filter((section) => section.for !== 'office' || isOffice(me.data)),
  }))
  return (
    <Page
      title={t`Help`}
      lead={t`What each page is for, and the first step there. Nothing has to be read before you begin.`}
    >
      <nav aria-label={t`On this page`}>
        <ul className={classes.contents}>
          {parts.flatMap(({ sections }) =>
            sections.map(({ id, title }) => (
              <li key={id}>
                <Link to="/help" hash={id} className={classes.entry}>
                  {t(title)}
                </Link>
              </li>
            )),
          )}
        </ul>
      </nav>
      {parts.map(({ id, title, sections }) => (
        <section key={id} className={classes.part} aria-label={t(title)}>
          <h2 className={classes.partTitle}>{t(title)}</h2>
          {sections.map((section) => (
            <HelpText key={section.id} section={section} here={section.id === here} />
          ))}
        </section>
      ))}
    </Page>
  )
}

function HelpText({ section, here }: { section: HelpSection; here: boolean }) {
  const { t } = useLingui()
  const { id, icon, to } = section
  const title = t(section.title)
  return (
    <article id={id} className={classes.text} data-here={here || undefined}>
      <h3 className={classes.title}>
        <span className={classes.face}>
          <Icon name={icon} size={20} />
        </span>
        {title}
      </h3>
      <p>{t(section.about)}</p>
      <p>
        <strong>{t`First step:`}</strong> {t(section.first)}
      </p>
      {to ? (
        <Link to={to} className={classes.open}>
          {t`Open: ${title}`}
        </Link>
      ) : null}
    </article>
  )
}
