import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Field } from '@/api'
import { useRemoving } from '@/features/removals'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './fields-page.module.css'
import { fieldsQuery, useCreateField, useRemoveField } from './queries'
import { useCreateSample, useSampleId } from './sample'
import { useFieldStateWords } from './words'

export function FieldsPage() {
  const { t } = useLingui()
  const fields = useQuery(fieldsQuery)
  const items = fields.data?.items ?? []
  const open = items.filter(({ state }) => state !== 'closed')
  const closed = items.filter(({ state }) => state === 'closed')
  return (
    <Page
      title={t`Fields`}
      lead={t`The kinds of work you want to know more about. A clear "not for me" is a good result too.`}
    >
      <AddField />
      {fields.isPending ? <ListSkeleton rows={2} /> : null}
      {fields.isError ? <ProblemNote error={fields.error} onRetry={() => void fields.refetch()} /> : null}
      {fields.isSuccess && items.length === 0 ? (
        <EmptyState icon="compass" title={t`What are you curious about?`} action={<LookAtSample />}>
          {t`Write it as you would say it to a friend: museum work, health policy, making games.`}
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <ul className={paper.stack}>
          {open.map((field) => (
            <FieldCard key={field.id} field={field} level={2} />
          ))}
        </ul>
      ) : null}
      {closed.length > 0 ? (
        <Section title={t`Answered`}>
          <ul className={paper.stack}>
            {closed.map((field) => (
              <FieldCard key={field.id} field={field} level={3} />
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}

/** Somebody else's beginning is easier to look at than an empty page; it says what it is, and goes with one tap. */
function LookAtSample() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const sample = useCreateSample()
  const open = () =>
    sample.mutate(undefined, {
      onSuccess: ({ id }) => navigate({ to: '/fields/$fieldId', params: { fieldId: id } }),
    })
  return (
    <>
      <Button variant="default" loading={sample.isPending} onClick={open}>
        {t`Look at a sample`}
      </Button>
      {sample.isError ? <ProblemNote error={sample.error} /> : null}
    </>
  )
}

function SampleMark({ field }: { field: Field }) {
  const { t } = useLingui()
  const remove = useRemoveField(field.id)
  const removing = useRemoving()
  const { id, name } = field
  const drop = () => removing({ id, remove: remove.mutateAsync, said: t`${name} was removed.` })
  return (
    <div className={classes.sample}>
      <span className={paper.mark} data-tone="warm">{t`Sample`}</span>
      <Button variant="subtle" loading={remove.isPending} onClick={() => void drop()}>
        {t`Remove the sample`}
      </Button>
    </div>
  )
}

function AddField() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const create = useCreateField()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    create.mutate(
      { name: name.trim() },
      { onSuccess: ({ id }) => navigate({ to: '/fields/$fieldId', params: { fieldId: id } }) },
    )
  }
  return (
    <form className={paper.add} onSubmit={submit}>
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

/** The field's name, where one stands with it, and the one line that says most about it. */
function FieldCard({ field, level }: { field: Field; level: 2 | 3 }) {
  const { t } = useLingui()
  const { word } = useFieldStateWords()
  const { name, goals, closed_reason: reason } = field
  const goal = goals[0]
  const sample = useSampleId() === field.id
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className={classes.card} data-state={field.state}>
      <div className={classes.choice}>
        <Heading className={classes.title}>
          <Link to="/fields/$fieldId" params={{ fieldId: field.id }} className={classes.link}>
            {name}
          </Link>
        </Heading>
        <span className={classes.state}>
          {field.outcome === 'success' ? <Icon name="check" size={16} /> : null}
          {word(field.state)}
        </span>
      </div>
      {reason ? <p className={classes.line}>{reason}</p> : null}
      {!reason && goal ? <p className={classes.line}>{t`You want to learn: ${goal}`}</p> : null}
      {field.state !== 'closed' && !goal ? (
        <p className={paper.quiet}>{t`Next: write down what you hope to learn.`}</p>
      ) : null}
      {sample ? <SampleMark field={field} /> : null}
    </li>
  )
}
