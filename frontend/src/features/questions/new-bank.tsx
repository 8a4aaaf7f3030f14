import { useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog } from '@/ui/dialog'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import { useCreateBank } from './queries'
import classes from './questions.module.css'

/** A bank of one's own begins with a name; the questions come on its page. */
export function NewBank({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const create = useCreateBank()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', about: '' },
    validate: { name: (value) => (value.trim() ? null : t`What shall it be called?`) },
  })
  const submit = form.onSubmit(({ name, about }) =>
    create.mutate(
      { name: name.trim(), about },
      {
        onSuccess: ({ id }) => navigate({ to: '/questions/$bankId', params: { bankId: id } }),
        onError: (error) => setProblem(applyServerErrors(form, error)),
      },
    ),
  )
  return (
    <Dialog title={t`A bank of your own`} onClose={onClose}>
      <form className={classes.sheet} noValidate onSubmit={submit}>
        {problem ? <ProblemNote error={problem} /> : null}
        <TextInput
          label={t`Its name`}
          placeholder={t`Small museums`}
          autoComplete="off"
          autoFocus
          maxLength={120}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <Textarea
          autosize
          minRows={2}
          maxLength={1000}
          label={t`What it is for`}
          key={form.key('about')}
          {...form.getInputProps('about')}
        />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t`Begin the bank`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
