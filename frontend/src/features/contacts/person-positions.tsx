import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Contact, type Position, unwrap } from '@/api'
import { Section } from '@/ui/page'
import { standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './person-panel.module.css'
import { contactsKey, positionsQuery } from './queries'

/** Where they work and worked. The current one is what lists show beside the name. */
export function PersonPositions({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const positions = useQuery(positionsQuery(contact.id))
  const items = positions.data?.items ?? []
  return (
    <Section
      title={t`Work`}
      aside={
        <Button variant="subtle" size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t`Add a position`}
        </Button>
      }
    >
      {adding ? <AddPosition contactId={contact.id} onDone={() => setAdding(false)} /> : null}
      {items.length === 0 && !adding ? <p className={classes.quiet}>{t`Nothing noted yet.`}</p> : null}
      <ul className={classes.lines}>
        {items.map((position) => (
          <PositionLine key={position.id} position={position} />
        ))}
      </ul>
    </Section>
  )
}

function PositionLine({ position }: { position: Position }) {
  const { t } = useLingui()
  const remove = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/positions/{position_id}', { params: { path: { position_id: position.id } } }),
      ),
    meta: { invalidates: [contactsKey] },
  })
  const from = position.started_on
  const to = position.ended_on ?? (position.current ? t`today` : null)
  const label = standing(position)
  return (
    <li className={classes.line}>
      <span className={classes.lineWords}>
        <strong>{label}</strong>
        {from || position.ended_on ? (
          <span className={classes.quiet}>{[from, to].filter(Boolean).join(' – ')}</span>
        ) : null}
      </span>
      <Button
        variant="subtle"
        size="sm"
        loading={remove.isPending}
        aria-label={t`Remove ${label}`}
        onClick={() => remove.mutate()}
      >
        {t`Remove`}
      </Button>
    </li>
  )
}

function AddPosition({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const { t } = useLingui()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { organization_name: '', title: '', started_on: '', ended_on: '' },
    validate: {
      organization_name: (value, all) =>
        value.trim() || all.title.trim() ? null : t`An organization or a title is needed.`,
    },
  })
  const add = useMutation({
    mutationFn: (values: typeof form.values) => {
      const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()))
      return unwrap(
        api.POST('/api/v1/contacts/{contact_id}/positions', {
          params: { path: { contact_id: contactId } },
          body: filled,
        }),
      )
    },
    meta: { invalidates: [contactsKey] },
    onSuccess: onDone,
    onError: (error) => setProblem(applyServerErrors(form, error)),
  })
  return (
    <form className={classes.adder} noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={classes.fields}>
        <TextInput label={t`Organization`} {...form.getInputProps('organization_name')} />
        <TextInput label={t`Title`} {...form.getInputProps('title')} />
        <TextInput label={t`From`} type="date" {...form.getInputProps('started_on')} />
        <TextInput label={t`Until`} type="date" {...form.getInputProps('ended_on')} />
      </div>
      <div className={classes.nextActions}>
        <Button type="submit" loading={add.isPending}>{t`Add`}</Button>
        <Button variant="subtle" onClick={onDone}>{t`Cancel`}</Button>
      </div>
    </form>
  )
}
