import { useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError, type MessageTemplate, type TemplateName } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './office.module.css'
import { namesQuery, useResetTemplate, useUpdateTemplate } from './queries'
import own from './templates.module.css'

type Words = { subject: string; body: string }
type Props = { template: MessageTemplate; taken: Words | null; onTaken: () => void }

/** The office's own words. They are saved by a button, since every draft from then on begins with them. */
export function TemplateEditor({ template, taken, onTaken }: Props) {
  const { t } = useLingui()
  const problem = useProblemText()
  const update = useUpdateTemplate(template.id)
  const reset = useResetTemplate(template.id)
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<Words | null>(taken)
  const saved: Words = { subject: template.subject, body: template.body }
  const { subject, body } = draft ?? saved
  const isChanged = subject !== saved.subject || body !== saved.body
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const before = template.origin === 'office' ? () => update.mutateAsync(saved) : () => reset.mutateAsync()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    update.mutate(
      { body, ...(template.shipped.subject ? { subject } : {}) },
      {
        onSuccess: () => {
          setDraft(null)
          onTaken()
          notify({ message: t`Drafts begin with these words now.`, undo: () => before().catch(say) })
        },
      },
    )
  }
  const goBack = () =>
    reset.mutate(undefined, {
      onSuccess: () => {
        setDraft(null)
        notify({
          message: t`Back to the words it came with.`,
          undo: () => update.mutateAsync(saved).catch(say),
        })
      },
      onError: say,
    })
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? body.length
    const until = field.current?.selectionEnd ?? at
    setDraft({ subject, body: `${body.slice(0, at)}{${name}}${body.slice(until)}` })
    field.current?.focus()
  }
  const remarks = update.error instanceof ApiError ? update.error.fields : {}
  const isPlaced = Boolean(remarks.subject || remarks.body)
  return (
    <Section title={t`The words`}>
      <form className={paper.stack} noValidate onSubmit={submit}>
        {template.shipped.subject ? (
          <TextInput
            label={t`Subject`}
            autoComplete="off"
            value={subject}
            error={remarks.subject ?? null}
            onChange={(event) => setDraft({ subject: event.currentTarget.value, body })}
          />
        ) : null}
        <Textarea
          ref={field}
          autosize
          minRows={8}
          maxRows={24}
          label={t`Text`}
          value={body}
          error={remarks.body ?? null}
          onChange={(event) => setDraft({ subject, body: event.currentTarget.value })}
        />
        {update.isError && !isPlaced ? <ProblemNote error={update.error} /> : null}
        <div className={paper.actions}>
          <Button type="submit" loading={update.isPending} disabled={!isChanged}>
            {t`Save for everybody`}
          </Button>
          {isChanged ? (
            <Button variant="subtle" onClick={() => setDraft(null)}>
              {t`Leave it as it was`}
            </Button>
          ) : null}
          {template.origin === 'office' && !isChanged ? (
            <Button variant="subtle" loading={reset.isPending} onClick={goBack}>
              {t`Back to the words it came with`}
            </Button>
          ) : null}
        </div>
      </form>
      <Names onInsert={insert} />
    </Section>
  )
}

/** What may be filled in; a tap puts it where one is writing. */
function Names({ onInsert }: { onInsert: (name: string) => void }) {
  const { t } = useLingui()
  const names = useQuery(namesQuery)
  const items = names.data?.items ?? []
  const fills = items.filter(({ condition_only }) => !condition_only)
  const conditions = items.filter(({ condition_only }) => condition_only)
  return (
    <details className={classes.fold}>
      <summary>{t`What can be filled in`}</summary>
      <p className={paper.quiet}>
        {t`A name in braces is filled in for each student. A line that begins with ?name stands only where it is known, one with !name only where it is not.`}
      </p>
      <ul className={own.names}>
        {fills.map((name) => (
          <li key={name.name}>
            <button type="button" className={own.nameButton} onClick={() => onInsert(name.name)}>
              <code>{`{${name.name}}`}</code>
              <Label name={name} />
            </button>
          </li>
        ))}
        {conditions.map((name) => (
          <li key={name.name} className={own.condition}>
            <code>{`?${name.name}`}</code>
            <Label name={name} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Label({ name: { label, example } }: { name: TemplateName }) {
  return (
    <span>
      {label}
      {example ? <span className={paper.quiet}>{` · ${example}`}</span> : null}
    </span>
  )
}
