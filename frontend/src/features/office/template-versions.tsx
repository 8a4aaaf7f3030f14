import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MessageTemplate, TemplateVersion } from '@/api'
import { dayAndDistance } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import classes from './office.module.css'
import { versionsQuery } from './queries'
import own from './templates.module.css'

type Props = { template: MessageTemplate; onTake: (words: { subject: string; body: string }) => void }

/** Everything the office wrote here before; an earlier text can be taken up again. */
export function TemplateVersions({ template, onTake }: Props) {
  const { t } = useLingui()
  const versions = useQuery(versionsQuery(template.id))
  const items = versions.data?.items ?? []
  return (
    <Section title={t`Earlier versions`}>
      {versions.isError ? (
        <ProblemNote error={versions.error} onRetry={() => void versions.refetch()} />
      ) : null}
      {versions.isSuccess && items.length === 0 ? (
        <p className={paper.quiet}>{t`None. This is how it came.`}</p>
      ) : null}
      <ol className={classes.history}>
        {items.map((version, index) => (
          <Version
            key={version.number}
            version={version}
            isNow={index === 0}
            onTake={() =>
              onTake({
                subject: version.subject ?? template.shipped.subject,
                body: version.body ?? template.shipped.body,
              })
            }
          />
        ))}
      </ol>
    </Section>
  )
}

function Version({
  version,
  isNow,
  onTake,
}: {
  version: TemplateVersion
  isNow: boolean
  onTake: () => void
}) {
  const { t, i18n } = useLingui()
  const { number, body, changed_at, changed_by } = version
  const when = dayAndDistance(i18n.locale, new Date(), new Date(changed_at))
  const who = changed_by ?? t`Somebody who has left`
  return (
    <li className={classes.entry}>
      <p className={classes.entryHead}>
        <strong>{isNow ? t`Version ${number}, in force` : t`Version ${number}`}</strong>
        <span className={paper.quiet}>
          {who}, {when}
        </span>
      </p>
      {body === null ? (
        <p className={paper.quiet}>{t`Went back to the words it came with.`}</p>
      ) : (
        <details className={classes.fold}>
          <summary>{t`Read it`}</summary>
          <p className={own.body}>{body}</p>
        </details>
      )}
      {isNow ? null : (
        <div>
          <Button variant="default" size="sm" aria-label={t`Take up version ${number}`} onClick={onTake}>
            {t`Take it up again`}
          </Button>
        </div>
      )}
    </li>
  )
}
