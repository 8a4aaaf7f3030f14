import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api, type Contact, unwrap, useMutation } from '@/api'
import { contactsKey, deletedQuery } from '@/features/contacts'
import { dayAndDistance } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import { RemovedThings } from './removed-things'
import classes from './settings.module.css'

const KEPT_MS = 30 * 86_400_000

/** What one deleted: for thirty days each can be taken back with everything that hung on it. */
export function DeletedSettings() {
  return (
    <>
      <DeletedPeople />
      <RemovedThings />
    </>
  )
}

function DeletedPeople() {
  const { t } = useLingui()
  const deleted = useInfiniteQuery(deletedQuery)
  const items = deleted.data?.pages.flatMap((page) => page.items) ?? []
  if (deleted.isSuccess && items.length === 0) {
    return (
      <EmptyState
        icon="trash"
        title={t`Nobody is deleted`}
        action={<LinkButton to="/people">{t`Go to people`}</LinkButton>}
      >
        {t`Whom you delete rests here for thirty days, and can be taken back.`}
      </EmptyState>
    )
  }
  return (
    <Section title={t`Deleted people`}>
      <p className={paper.quiet}>
        {t`They can be taken back for thirty days, with their timeline and conversations. Then they are gone for good.`}
      </p>
      {deleted.isPending ? <ListSkeleton rows={2} /> : null}
      {deleted.isError ? <ProblemNote error={deleted.error} onRetry={() => void deleted.refetch()} /> : null}
      <ul className={classes.list}>
        {items.map((contact) => (
          <DeletedRow key={contact.id} contact={contact} />
        ))}
      </ul>
      {deleted.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={deleted.isFetchingNextPage}
            onClick={() => void deleted.fetchNextPage()}
          >
            {t`Show more people`}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function DeletedRow({ contact }: { contact: Contact }) {
  const { t, i18n } = useLingui()
  const { id, name, deleted_at } = contact
  const at = { params: { path: { contact_id: id } } }
  const meta = { invalidates: [contactsKey, ['tasks'], ['interviews']] }
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/contacts/{contact_id}', at)),
    meta,
  })
  const restore = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/contacts/{contact_id}/restore', at)),
    meta,
    onSuccess: () => notify({ message: t`${name} is back.`, undo: () => remove.mutateAsync() }),
  })
  const until = deleted_at
    ? dayAndDistance(i18n.locale, new Date(), new Date(new Date(deleted_at).getTime() + KEPT_MS))
    : null
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        <PersonChip name={name} detail={standing(contact)} />
        {until ? <span className={paper.quiet}>{t`Kept until ${until}`}</span> : null}
      </span>
      <Button
        variant="default"
        aria-label={t`Take ${name} back`}
        loading={restore.isPending}
        onClick={() => restore.mutate()}
      >
        {t`Take back`}
      </Button>
      {restore.isError ? <ProblemNote error={restore.error} /> : null}
    </li>
  )
}
