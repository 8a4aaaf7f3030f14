import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type Form, isStatus, type MessageTemplate } from '@/api'
import { isOffice, meQuery } from '@/features/accounts'
import { useFormWords } from '@/features/questions'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './office.module.css'
import { templateQuery } from './queries'
import { TemplateEditor } from './template-editor'
import { TemplateVersions } from './template-versions'
import own from './templates.module.css'
import { useMediumWords, useTemplateKindWords } from './words'

export function TemplatePage() {
  const { t } = useLingui()
  const { templateId } = useParams({ from: '/_app/office/templates/$templateId' })
  const [form, setForm] = useState<Form>('workplace')
  const me = useQuery(meQuery)
  const template = useQuery({ ...templateQuery(templateId, form), placeholderData: keepPreviousData })
  const back = <BackLink to="/office/templates">{t`Message templates`}</BackLink>
  if (me.data && !isOffice(me.data)) {
    return (
      <Page title={t`Message template`} above={back}>
        <EmptyState
          icon="lock"
          title={t`This page is for the career office`}
          action={<LinkButton to="/">{t`Go to Today`}</LinkButton>}
        />
      </Page>
    )
  }
  if (template.isPending) {
    return (
      <Page title={t`Message template`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (template.isLoadingError) {
    return (
      <Page title={t`Message template`} above={back}>
        {isStatus(template.error, 404) ? (
          <EmptyState
            icon="mail"
            title={t`There is no such template`}
            action={<LinkButton to="/office/templates">{t`Go to templates`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={template.error} onRetry={() => void template.refetch()} />
        )}
      </Page>
    )
  }
  return <TheTemplate key={templateId} template={template.data} form={form} onForm={setForm} back={back} />
}

type Props = { template: MessageTemplate; form: Form; onForm: (form: Form) => void; back: React.ReactNode }

function TheTemplate({ template, form, onForm, back }: Props) {
  const { t } = useLingui()
  const kinds = useTemplateKindWords()
  const media = useMediumWords()
  const { kind, medium, discouraging } = template
  const [taken, setTaken] = useState<{ subject: string; body: string } | null>(null)
  const title = `${kinds.word(kind)}: ${media.word(medium)}`
  return (
    <Page
      title={title}
      lead={discouraging ? t`After a talk that discouraged.` : undefined}
      above={back}
      width="wide"
    >
      <div className={classes.two}>
        <TemplateEditor
          key={taken?.body ?? ''}
          template={template}
          taken={taken}
          onTaken={() => setTaken(null)}
        />
        <Section title={t`What a student would see`}>
          <Sample template={template} form={form} onForm={onForm} />
        </Section>
      </div>
      <TemplateVersions template={template} onTake={setTaken} />
    </Page>
  )
}

/** The saved template, filled in for two invented people, with what the check says of it. */
function Sample({ template, form, onForm }: Omit<Props, 'back'>) {
  const { t } = useLingui()
  const forms = useFormWords()
  const { subject, body } = template.sample
  return (
    <>
      <NativeSelect
        label={t`Tried out for a talk`}
        value={form}
        data={forms.list.map((value) => ({ value, label: forms.word(value) }))}
        onChange={(event) => onForm(event.currentTarget.value as Form)}
      />
      <article className={own.sample}>
        {subject ? <p className={own.subject}>{subject}</p> : null}
        <p className={own.body}>{body}</p>
      </article>
      {template.findings.length > 0 ? (
        <ul className={own.findings}>
          {template.findings.map(({ code, quote, reason, suggestion }) => (
            <li key={`${code} ${quote}`}>
              {quote ? <q>{quote}</q> : null}
              <p>{reason}</p>
              {suggestion ? <p className={paper.quiet}>{suggestion}</p> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className={paper.quiet}>{t`The check has nothing to say about it.`}</p>
      )}
    </>
  )
}
