import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import type { MissingPart, ResearchItem, SourceKind } from '@/api'
import { localZone, toLocalInput } from '@/lib/time'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './research.module.css'
import { type Subject, useResearch } from './research-queries'
import { useSourceKindWords } from './words'

/** What is being noted: an answer to something missing, a change to what is there, or something else. */
export type Draft = { item?: ResearchItem; part?: MissingPart['part']; ask?: string }

export const today = (): string => toLocalInput(new Date(), localZone()).slice(0, 10)

export function ResearchForm({
  subject,
  draft,
  onDone,
}: {
  subject: Subject
  draft: Draft
  onDone: () => void
}) {
  const { t } = useLingui()
  const kinds = useSourceKindWords()
  const { add, change } = useResearch()
  const box = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const { item } = draft
  useEffect(() => box.current?.focus(), [])
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      text: item?.text ?? '',
      kind: item?.kind ?? ('internet' as SourceKind),
      dated: item ? (item.dated ?? '') : today(),
      link: item?.link ?? '',
    },
    validate: { text: (value) => (value.trim() ? null : t`A few words are needed.`) },
  })
  const save = async (values: typeof form.values) => {
    const body = {
      kind: values.kind,
      text: values.text.trim(),
      link: values.link.trim(),
      dated: values.dated || null,
    }
    try {
      if (item) await change.mutateAsync({ id: item.id, body })
      else await add.mutateAsync({ ...subject, ...body, part: draft.part ?? null })
      onDone()
    } catch (error) {
      setProblem(applyServerErrors(form, error))
    }
  }
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void save(values))}>
      <Textarea
        label={draft.ask ?? t`What you found`}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
        key={form.key('text')}
        ref={box}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t`Where`}
          data={kinds.list.map((value) => ({ value, label: kinds.word(value) }))}
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t`Published or looked up on`}
          type="date"
          key={form.key('dated')}
          {...form.getInputProps('dated')}
        />
      </div>
      <TextInput
        label={t`Link, if there is one`}
        type="url"
        inputMode="url"
        autoComplete="off"
        key={form.key('link')}
        {...form.getInputProps('link')}
      />
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={classes.links}>
        <Button type="submit" variant="default" loading={add.isPending || change.isPending}>
          {t`Keep it`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t`Leave it`}
        </Button>
      </div>
    </form>
  )
}
