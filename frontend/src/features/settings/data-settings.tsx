import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import classes from './settings.module.css'

export function DataSettings() {
  const { t } = useLingui()
  const files = [
    {
      href: '/api/v1/exports/colloquy.json',
      title: t`Everything`,
      text: t`JSON; Colloquy reads it back in.`,
    },
    { href: '/api/v1/exports/contacts.csv', title: t`People as a table`, text: t`CSV, for any spreadsheet.` },
    {
      href: '/api/v1/exports/contacts.vcf',
      title: t`People as cards`,
      text: t`vCard, for a phone or a mail program.`,
    },
  ]
  return (
    <div className={classes.stack}>
      <Section title={t`Take it with you`}>
        <p className={paper.quiet}>{t`What you wrote is yours, at any time.`}</p>
        <ul className={classes.list}>
          {files.map(({ href, title, text }) => (
            <li key={href} className={classes.item}>
              <span className={classes.words}>
                <strong>{title}</strong>
                <span className={paper.quiet}>{text}</span>
              </span>
              <Button
                variant="default"
                component="a"
                href={href}
                download
                aria-label={t`Download: ${title}`}
                leftSection={<Icon name="download" />}
              >
                {t`Download`}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Bring it in`}>
        <p
          className={paper.quiet}
        >{t`Contacts from LinkedIn, Google, Outlook, a phone, or a table of your own.`}</p>
        <div>
          <LinkButton variant="default" to="/imports" leftSection={<Icon name="upload" />}>
            {t`Bring in contacts`}
          </LinkButton>
        </div>
      </Section>
    </div>
  )
}
