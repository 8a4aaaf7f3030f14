import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Contact, type Relation, type RelationCreate, unwrap, useMutation } from '@/api'
import { useRemoving } from '@/features/removals'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import classes from './person-panel.module.css'
import { PersonPicker } from './person-picker'
import { contactsKey, relationsQuery } from './queries'

type Kind = RelationCreate['kind']

const KINDS: Record<Kind, MessageDescriptor> = {
  colleague: msg`Colleague`,
  friend: msg`Friend`,
  family: msg`Family`,
  introduced: msg`Introduced by`,
  manager: msg`Manager`,
  mentor: msg`Mentor`,
  other: msg`Other`,
}

/** Who knows whom, as far as you were told. */
export function PersonRelations({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const relations = useQuery(relationsQuery(contact.id))
  const items = relations.data?.items ?? []
  return (
    <Section
      title={t`People they know`}
      aside={
        <Button variant="subtle" size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t`Add a relation`}
        </Button>
      }
    >
      {adding ? <AddRelation contact={contact} onDone={() => setAdding(false)} /> : null}
      {items.length === 0 && !adding ? <p className={paper.quiet}>{t`Nothing noted yet.`}</p> : null}
      <ul className={classes.lines}>
        {items.map((relation) => (
          <RelationLine key={relation.id} relation={relation} />
        ))}
      </ul>
    </Section>
  )
}

function RelationLine({ relation }: { relation: Relation }) {
  const { t } = useLingui()
  const removing = useRemoving()
  const { id } = relation
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/relations/{relation_id}', { params: { path: { relation_id: id } } })),
    meta: { invalidates: [contactsKey] },
  })
  const drop = () => removing({ id, remove: remove.mutateAsync, said: t`Removed.` })
  const { name } = relation.other
  return (
    <li className={paper.line}>
      <Link to="/people/$contactId" params={{ contactId: relation.other.id }} className={classes.link}>
        <span className={classes.lineWords}>
          <strong>{name}</strong>
          <span className={paper.quiet}>
            {[t(KINDS[relation.kind]), relation.note].filter(Boolean).join(' · ')}
          </span>
        </span>
      </Link>
      <Button
        variant="subtle"
        size="sm"
        aria-label={t`Remove the relation with ${name}`}
        loading={remove.isPending}
        onClick={() => void drop()}
      >
        {t`Remove`}
      </Button>
    </li>
  )
}

function AddRelation({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { t } = useLingui()
  const [kind, setKind] = useState<Kind>('colleague')
  const add = useMutation({
    mutationFn: (other_id: string) =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/relations', {
          params: { path: { contact_id: contact.id } },
          body: { other_id, kind },
        }),
      ),
    meta: { invalidates: [contactsKey] },
    onSuccess: onDone,
  })
  return (
    <div className={classes.adder}>
      <NativeSelect
        label={t`Relation`}
        value={kind}
        data={(Object.keys(KINDS) as Kind[]).map((value) => ({ value, label: t(KINDS[value]) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <PersonPicker
        label={t`Person in your list`}
        without={contact.id}
        onPick={(other) => add.mutate(other.id)}
      />
      {add.isError ? <ProblemNote error={add.error} /> : null}
      <div>
        <Button variant="subtle" onClick={onDone}>{t`Cancel`}</Button>
      </div>
    </div>
  )
}
