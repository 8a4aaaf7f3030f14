import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type DuplicatePair, unwrap } from '@/api'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './duplicates-page.module.css'
import { MergePreview } from './merge-preview'
import { contactsKey, duplicatesQuery } from './queries'

const REASONS: Record<DuplicatePair['reasons'][number], MessageDescriptor> = {
  same_email: msg`same e-mail`,
  same_phone: msg`same phone`,
  same_link: msg`same web page`,
  same_name: msg`same name`,
  similar_name: msg`similar name`,
}

export function DuplicatesPage() {
  const { t } = useLingui()
  const pairs = useQuery(duplicatesQuery)
  const items = pairs.data?.items ?? []
  return (
    <Page
      title={t`Entered twice?`}
      lead={t`Pairs that could be one person. Joining two can be taken back for thirty days.`}
    >
      {pairs.isPending ? <ListSkeleton rows={3} /> : null}
      {pairs.isError ? <ProblemNote error={pairs.error} onRetry={() => void pairs.refetch()} /> : null}
      {pairs.isSuccess && items.length === 0 ? (
        <EmptyState icon="merge" title={t`Nobody seems to be here twice`}>
          {t`When two entries share an e-mail, a phone or a name, the pair shows up here.`}
        </EmptyState>
      ) : null}
      <ul className={classes.list}>
        {items.map((pair) => (
          <Pair key={`${pair.contact.id}-${pair.other.id}`} pair={pair} />
        ))}
      </ul>
    </Page>
  )
}

function Pair({ pair }: { pair: DuplicatePair }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const { contact, other } = pair
  const dismiss = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/duplicates/dismiss', { body: { contact_id: contact.id, other_id: other.id } }),
      ),
    meta: { invalidates: [[...contactsKey, 'duplicates']] },
  })
  const why = pair.reasons.map((reason) => t(REASONS[reason])).join(', ')
  return (
    <li className={classes.pair}>
      <div className={classes.two}>
        <PersonChip name={contact.name} detail={standing(contact)} />
        <PersonChip name={other.name} detail={standing(other)} />
      </div>
      <p className={classes.why}>{pair.certain ? t`Surely the same: ${why}` : t`Perhaps the same: ${why}`}</p>
      {open ? (
        <MergePreview pair={pair} onClose={() => setOpen(false)} />
      ) : (
        <div className={classes.actions}>
          <Button onClick={() => setOpen(true)}>{t`Look side by side`}</Button>
          <Button variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
            {t`Two different people`}
          </Button>
        </div>
      )}
      {dismiss.isError ? <ProblemNote error={dismiss.error} /> : null}
    </li>
  )
}
