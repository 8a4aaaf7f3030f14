import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Referral } from '@/api'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { likelyQuery, useReferralStep } from './queries'
import classes from './referrals.module.css'

type Props = { referral: Referral; onDone: (added: boolean) => void }

/** Nobody is added twice: whoever may be the same person stands here first. */
export function WhoIsIt({ referral, onDone }: Props) {
  const { t } = useLingui()
  const likely = useQuery(likelyQuery(referral.name, referral.organization_name))
  const step = useReferralStep(referral.id)
  const accept = (body: { contact_id: string } | { anew: boolean }) =>
    step.mutate({ verb: 'accept', body }, { onSuccess: () => onDone(true) })
  const found = likely.data?.items ?? []
  if (likely.isPending) return <p className={paper.quiet}>{t`Looking through your list`}</p>
  return (
    <div className={classes.choice}>
      {found.length > 0 ? <p>{t`Is it somebody who is in your list already?`}</p> : null}
      <div className={classes.actions}>
        {found.map(({ contact }) => {
          const who = [contact.name, contact.organization?.name].filter(Boolean).join(', ')
          return (
            <Button
              key={contact.id}
              size="sm"
              variant="default"
              loading={step.isPending}
              onClick={() => accept({ contact_id: contact.id })}
            >
              {t`Yes, it is ${who}`}
            </Button>
          )
        })}
        <Button size="sm" loading={step.isPending} onClick={() => accept({ anew: true })}>
          {t`Add as somebody new`}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => onDone(false)}>
          {t`Never mind`}
        </Button>
      </div>
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </div>
  )
}
