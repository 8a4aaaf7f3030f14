import { useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError, type MessageTemplate } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { useResetTemplate, useUpdateTemplate } from './queries'
import { TemplatePlaces } from './template-places'

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
          notify({ message: t`Drafts begin with these words now.`, undo: () => before() })
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
          undo: () => update.mutateAsync(saved),
        })
      },
      onError: say,
    })
  const insert = (words: string) => {
    const at = field.current?.selectionStart ?? body.length
    const until = field.current?.selectionEnd ?? at
    setDraft({ subject, body: `${body.slice(0, at)}${words}${body.slice(until)}` })
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
          description={t`What stands in braces is filled in for each student; what stands in brackets they write themselves.`}
          value={body}
          error={remarks.body ?? null}
          onChange={(event) => setDraft({ subject, body: event.currentTarget.value })}
        />
        <TemplatePlaces onInsert={insert} />
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
    </Section>
  )
}
