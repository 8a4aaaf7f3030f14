import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { api, type Position, unwrap, useMutation } from '@/api'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './person-panel.module.css'
import { contactsKey, useChangePosition } from './queries'

type Values = { organization_name: string; title: string; started_on: string; ended_on: string }
const EMPTY: Values = { organization_name: '', title: '', started_on: '', ended_on: '' }

type FormProps = {
  initial: Values
  verb: string
  onSave: (values: Values) => Promise<unknown>
  onDone: () => void
}

function PositionForm({ initial, verb, onSave, onDone }: FormProps) {
  const { t } = useLingui()
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: initial,
    validate: {
      organization_name: (value, all) =>
        value.trim() || all.title.trim() ? null : t`An organization or a title is needed.`,
    },
  })
  const save = async (values: Values) => {
    setBusy(true)
    try {
      await onSave(values)
      onDone()
    } catch (error) {
      setProblem(applyServerErrors(form, error))
      setBusy(false)
    }
  }
  return (
    <form className={classes.adder} noValidate onSubmit={form.onSubmit((values) => void save(values))}>
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={classes.fields}>
        <TextInput label={t`Organization`} {...form.getInputProps('organization_name')} />
        <TextInput label={t`Title`} {...form.getInputProps('title')} />
        <TextInput label={t`From`} type="date" {...form.getInputProps('started_on')} />
        <TextInput label={t`Until`} type="date" {...form.getInputProps('ended_on')} />
      </div>
      <div className={paper.actions}>
        <Button type="submit" loading={busy}>
          {verb}
        </Button>
        <Button variant="subtle" onClick={onDone}>{t`Cancel`}</Button>
      </div>
    </form>
  )
}

type AddProps = { contactId: string; onDone: () => void }

export function AddPosition({ contactId, onDone }: AddProps) {
  const { t } = useLingui()
  const add = useMutation({
    mutationFn: (values: Values) =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/positions', {
          params: { path: { contact_id: contactId } },
          body: Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim())),
        }),
      ),
    meta: { invalidates: [contactsKey] },
  })
  return <PositionForm initial={EMPTY} verb={t`Add`} onSave={add.mutateAsync} onDone={onDone} />
}

/** A position in its own place; what was emptied is emptied, and what it was before comes back with Undo. */
export function EditPosition({ position, onDone }: { position: Position; onDone: () => void }) {
  const { t } = useLingui()
  const change = useChangePosition(position.id)
  const { organization, title, started_on, ended_on } = position
  const initial: Values = {
    organization_name: organization?.name ?? '',
    title: title ?? '',
    started_on: started_on ?? '',
    ended_on: ended_on ?? '',
  }
  const save = async (values: Values) => {
    const name = values.organization_name.trim()
    await change.mutateAsync({
      title: values.title.trim() || null,
      started_on: values.started_on || null,
      ended_on: values.ended_on || null,
      ...(name === initial.organization_name ? {} : named(name)),
    })
    const before = { organization_id: organization?.id ?? null, title, started_on, ended_on }
    notify({ message: t`Changed.`, undo: () => change.mutateAsync(before) })
  }
  return <PositionForm initial={initial} verb={t`Save the change`} onSave={save} onDone={onDone} />
}

/** An organization is given by its name; without one, it is taken away. */
const named = (name: string) => (name ? { organization_name: name } : { organization_id: null })
