import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MessageTemplateSummary } from '@/api'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import classes from './office.module.css'
import { OfficeFrame } from './office-frame'
import { namesQuery, templatesQuery } from './queries'
import own from './templates.module.css'
import { useMediumWords, useTemplateKindWords } from './words'

/** What drafts begin with: each as it came, or in the office's own words. */
export function TemplatesPage() {
  const { t } = useLingui()
  const kinds = useTemplateKindWords()
  const templates = useQuery(templatesQuery)
  const items = templates.data?.items ?? []
  return (
    <OfficeFrame>
      <p className={classes.lead}>
        {t`When a student begins a message, it starts from one of these and leaves blanks for their own words. A draft that is under way keeps the words it began with.`}
      </p>
      {templates.isPending ? <ListSkeleton rows={6} /> : null}
      {templates.isError ? (
        <ProblemNote error={templates.error} onRetry={() => void templates.refetch()} />
      ) : null}
      {kinds.list.map((kind) => {
        const these = items.filter((template) => template.kind === kind)
        return these.length > 0 ? (
          <Section key={kind} title={kinds.word(kind)}>
            <ul className={ways.list}>
              {these.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </ul>
          </Section>
        ) : null
      })}
    </OfficeFrame>
  )
}

function TemplateRow({ template }: { template: MessageTemplateSummary }) {
  const { t, i18n } = useLingui()
  const media = useMediumWords()
  const { id, medium, discouraging, origin, changed_at, body } = template
  const when = changed_at ? shortDay(i18n.locale, new Date(), new Date(changed_at)) : null
  const lines = body.split('\n').map((line) => line.replace(/^\|\s*/, ''))
  const names = useQuery(namesQuery).data?.items ?? []
  const shown = (name: string) => names.find((one) => one.name === name)?.example ?? '…'
  const first = lines.find((line) => line.trim() && !/^[?!]|\{greeting\}/.test(line)) ?? ''
  return (
    <li>
      <Link to="/office/templates/$templateId" params={{ templateId: id }} className={ways.row}>
        <span className={ways.words}>
          <strong>
            {media.word(medium)}
            {discouraging ? `, ${t`after a talk that discouraged`}` : ''}
          </strong>
          <span className={own.firstLine}>
            {first.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(name))}
          </span>
        </span>
        {origin === 'office' ? (
          <span className={own.origin}>{when ? t`Your words, ${when}` : t`Your words`}</span>
        ) : null}
        <Icon name="right" className={ways.go} />
      </Link>
    </li>
  )
}
