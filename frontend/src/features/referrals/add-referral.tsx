import { useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { firstName } from '@/lib/text'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { applyServerErrors } from '@/ui/use-server-errors'
import { ConsentChoice, type MayUseName } from './consent'
import { useAddReferral, useRemoveReferral } from './queries'
import classes from './referrals.module.css'

type Props = { contact: { id: string; name: string }; onDone: () => void }

/** A name, and as much about it as they said; all but the name may wait. */
export function AddReferral({ contact, onDone }: Props) {
  const { t } = useLingui()
  const add = useAddReferral()
  const remove = useRemoveReferral()
  const [problem, setProblem] = useState<unknown>(null)
  const [consent, setConsent] = useState<MayUseName>('not_asked')
  const giver = firstName(contact.name)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', organization_name: '', why: '', how_to_reach: '' },
    validate: { name: (value) => (value.trim() ? null : t`A name is needed.`) },
  })
  const save = form.onSubmit((values) =>
    add.mutate(
      { ...values, name: values.name.trim(), named_by_id: contact.id, may_use_name: consent },
      {
        onSuccess: ({ id, name }) => {
          notify({ message: t`${name} is kept here.`, undo: () => remove.mutateAsync(id) })
          onDone()
        },
        onError: (error) => setProblem(applyServerErrors(form, error)),
      },
    ),
  )
  return (
    <form className={classes.adder} aria-label={t`Add a name`} noValidate onSubmit={save}>
      <div className={classes.fields}>
        <TextInput label={t`Name`} autoComplete="off" data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t`Where they work`} {...form.getInputProps('organization_name')} />
        <Textarea
          label={t`Why ${giver} thought of them`}
          autosize
          minRows={1}
          {...form.getInputProps('why')}
        />
        <TextInput label={t`How to reach them`} {...form.getInputProps('how_to_reach')} />
      </div>
      <ConsentChoice giver={giver} value={consent} onChange={setConsent} />
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={classes.actions}>
        <Button type="submit" loading={add.isPending}>
          {t`Keep the name`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t`Cancel`}
        </Button>
      </div>
    </form>
  )
}
