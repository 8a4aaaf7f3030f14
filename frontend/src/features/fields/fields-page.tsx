import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Field, FieldCreate } from '@/api'
import { EmptyState } from '@/ui/empty-state'
import { InlineField } from '@/ui/inline-field'
import { Page } from '@/ui/page'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import classes from './fields-page.module.css'
import { fieldsQuery, useCreateField, useDeleteField, useUpdateField } from './queries'

type State = Field['state']

const STATES: Record<State, MessageDescriptor> = {
  curious: msg`Curious about it`,
  decided: msg`It is for me`,
  searching: msg`Looking for work in it`,
  closed: msg`Not for me`,
}

/** Where the field stands, and where it may go from there, in the order of the words above. */
function choices(field: Field): State[] {
  return (Object.keys(STATES) as State[]).filter(
    (state) => state === field.state || field.next_states.includes(state),
  )
}

export function FieldsPage() {
  const { t } = useLingui()
  const fields = useQuery(fieldsQuery)
  const items = fields.data?.items ?? []
  return (
    <Page
      title={t`Fields`}
      lead={t`The kinds of work you want to know more about. A clear "not for me" is a good result too.`}
    >
      <AddField />
      {fields.isPending ? <ListSkeleton rows={2} /> : null}
      {fields.isError ? <ProblemNote error={fields.error} onRetry={() => void fields.refetch()} /> : null}
      {fields.isSuccess && items.length === 0 ? (
        <EmptyState icon="compass" title={t`What are you curious about?`}>
          {t`Write it as you would say it to a friend: museum work, health policy, making games.`}
        </EmptyState>
      ) : null}
      <ul className={classes.list}>
        {items.map((field) => (
          <FieldCard key={field.id} field={field} />
        ))}
      </ul>
    </Page>
  )
}

/** What it takes to add a removed field again. */
function again({ name, state, closed_reason, goals, notes }: Field): FieldCreate {
  return { name, state, closed_reason, goals, notes }
}

function AddField() {
  const { t } = useLingui()
  const create = useCreateField()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) create.mutate({ name: name.trim() }, { onSuccess: () => setName('') })
  }
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        className={classes.name}
        label={t`Add a field`}
        placeholder={t`Museum curation`}
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending} disabled={!name.trim()}>
        {t`Add`}
      </Button>
      {create.isError ? <ProblemNote error={create.error} /> : null}
    </form>
  )
}

function FieldCard({ field }: { field: Field }) {
  const { t } = useLingui()
  const update = useUpdateField(field.id)
  const remove = useDeleteField(field.id)
  const create = useCreateField()
  const problem = useProblemText()
  const { name } = field
  const drop = () =>
    remove.mutate(undefined, {
      onSuccess: () =>
        notify({
          message: t`${name} was removed.`,
          undo: () => create.mutateAsync(again(field)),
        }),
      onError: (error) => notify({ message: problem(error), tone: 'problem' }),
    })
  return (
    <li className={classes.card} data-state={field.state}>
      <div className={classes.choice}>
        <h2 className={classes.title}>{name}</h2>
        <NativeSelect
          aria-label={t`Where you stand with ${name}`}
          value={field.state}
          data={choices(field).map((value) => ({ value, label: t(STATES[value]) }))}
          onChange={(event) => update.mutate({ state: event.currentTarget.value as State })}
        />
        <Button variant="subtle" aria-label={t`Remove ${name}`} loading={remove.isPending} onClick={drop}>
          {t`Remove`}
        </Button>
      </div>
      {field.state === 'closed' ? (
        <InlineField
          label={t`What told you so`}
          value={field.closed_reason ?? ''}
          save={(reason) => update.mutateAsync({ closed_reason: reason.trim() || null })}
        />
      ) : null}
      {update.isError ? <ProblemNote error={update.error} /> : null}
    </li>
  )
}
