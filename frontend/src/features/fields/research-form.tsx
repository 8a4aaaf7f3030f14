import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './fields-page.module.css'
import { useAddResearch } from './queries'
import { type Part, type SourceKind, usePartWords, useSourceKindWords } from './words'

type Props = { fieldId: string; part: Part | null; onClose: () => void }

/** What one read, where, and when it was written. */
export function ResearchForm({ fieldId, part, onClose }: Props) {
  const { t } = useLingui()
  const kinds = useSourceKindWords()
  const parts = usePartWords()
  const add = useAddResearch()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { text: '', kind: 'internet' as SourceKind, part: part ?? '', link: '', dated: '' },
    validate: { text: (value) => (value.trim() ? null : t`A line on what it says is needed.`) },
  })
  const save = form.onSubmit((values) => {
    setProblem(null)
    add.mutate(
      {
        field_id: fieldId,
        kind: values.kind,
        part: (values.part || null) as Part | null,
        text: values.text.trim(),
        link: values.link.trim(),
        dated: values.dated || null,
      },
      { onSuccess: onClose, onError: (error) => setProblem(applyServerErrors(form, error)) },
    )
  })
  return (
    <form className={paper.form} noValidate onSubmit={save} aria-label={t`Note a source`}>
      {problem ? <ProblemNote error={problem} /> : null}
      <Textarea
        autosize
        minRows={2}
        maxRows={10}
        label={t`What it says`}
        data-autofocus
        autoFocus
        key={form.key('text')}
        {...form.getInputProps('text')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t`Where you found it`}
          data={kinds.list.map((value) => ({ value, label: kinds.word(value) }))}
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
        <NativeSelect
          label={t`What it answers`}
          data={[
            { value: '', label: t`Nothing in particular` },
            ...parts.list.map((value) => ({ value, label: parts.word(value) })),
          ]}
          key={form.key('part')}
          {...form.getInputProps('part')}
        />
        <TextInput
          label={t`Its address on the web`}
          type="url"
          inputMode="url"
          autoComplete="off"
          key={form.key('link')}
          {...form.getInputProps('link')}
        />
        <TextInput
          label={t`Written or looked up on`}
          type="date"
          key={form.key('dated')}
          {...form.getInputProps('dated')}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={add.isPending}>
          {t`Keep it in the file`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`Cancel`}
        </Button>
      </div>
    </form>
  )
}
