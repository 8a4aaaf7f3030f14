import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { api, type Duplicate, unwrap, useMutation } from '@/api'
import paper from '@/ui/paper.module.css'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import classes from './duplicates-page.module.css'
import { MergePreview } from './merge-preview'
import { contactsKey } from './queries'

const REASONS: Record<Duplicate['reasons'][number], MessageDescriptor> = {
  same_email: msg`same e-mail`,
  same_phone: msg`same phone`,
  same_link: msg`same web page`,
  same_name: msg`same name`,
  similar_name: msg`similar name`,
}

/** Two entries that could be one person: look at them side by side, make them one, or say that they are two. */
export function DuplicatePair({ pair, as: Element = 'li' }: { pair: Duplicate; as?: 'li' | 'section' }) {
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
  const onPage = Element === 'section'
  const who = [other.name, standing(other)].filter(Boolean).join(', ')
  const why = pair.reasons.map((reason) => t(REASONS[reason])).join(', ')
  return (
    <Element className={classes.pair} aria-label={onPage ? t`Entered twice?` : undefined}>
      {onPage ? (
        <p>{t`${who} seems to be in your list a second time: ${why}.`}</p>
      ) : (
        <>
          <div className={classes.two}>
            <PersonChip name={contact.name} detail={standing(contact)} />
            <PersonChip name={other.name} detail={standing(other)} />
          </div>
          <p className={classes.why}>
            {pair.certain ? t`Surely the same: ${why}` : t`Perhaps the same: ${why}`}
          </p>
        </>
      )}
      {open ? (
        <MergePreview pair={pair} onClose={() => setOpen(false)} />
      ) : (
        <div className={paper.actions}>
          <Button variant={onPage ? 'default' : 'filled'} onClick={() => setOpen(true)}>
            {t`Look side by side`}
          </Button>
          <Button
            variant={onPage ? 'subtle' : 'default'}
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate()}
          >
            {t`Two different people`}
          </Button>
        </div>
      )}
      {dismiss.isError ? <ProblemNote error={dismiss.error} /> : null}
    </Element>
  )
}
