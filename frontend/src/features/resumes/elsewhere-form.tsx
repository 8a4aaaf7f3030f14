import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useState } from 'react'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import { useCreateResume } from './queries'

/** A version by its name, and where it lies. */
export function ElsewhereForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const create = useCreateResume()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', link: '' },
    validate: { name: (value) => (value.trim() ? null : t`A name is needed, to tell it from the others.`) },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once, when the form opens.
  useEffect(() => form.getInputNode('name')?.focus(), [])
  const submit = async ({ name, link }: typeof form.values) => {
    setProblem(null)
    try {
      await create.mutateAsync({ name: name.trim(), ...(link.trim() ? { link: link.trim() } : {}) })
      onClose()
    } catch (error) {
      setProblem(applyServerErrors(form, error))
    }
  }
  return (
    <form className={paper.form} noValidate onSubmit={form.onSubmit(submit)}>
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={paper.pair}>
        <TextInput
          label={t`What you call it`}
          placeholder={t`Museum version, November`}
          maxLength={200}
          autoComplete="off"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t`Link to it, if there is one`}
          type="url"
          inputMode="url"
          maxLength={2000}
          autoComplete="off"
          key={form.key('link')}
          {...form.getInputProps('link')}
        />
      </div>
      <div className={paper.actions}>
        <Button type="submit" loading={create.isPending}>
          {t`Keep this version`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`Cancel`}
        </Button>
      </div>
    </form>
  )
}
