import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Referral } from '@/api'
import { firstName } from '@/lib/text'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { likelyQuery, type ReferralStep, useReferralStep } from './queries'
import classes from './referrals.module.css'

/** A name that was given: who it is, what may be done with it, and whether its giver has heard. */
export function ReferralCard({ referral }: { referral: Referral }) {
  const { t } = useLingui()
  const step = useReferralStep(referral.id)
  const [choosing, setChoosing] = useState(false)
  const { name, contact, allowed } = referral
  const giver = firstName(referral.named_by.name)
  const take = (next: ReferralStep, message: string) =>
    step.mutate(next, {
      onSuccess: () => notify({ message, undo: () => step.mutateAsync({ verb: 'reopen' }) }),
    })
  const about = [referral.title, referral.organization_name].filter(Boolean).join(', ')
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <strong>
          {contact ? (
            <Link to="/people/$contactId" params={{ contactId: contact.id }} className={classes.name}>
              {contact.name}
            </Link>
          ) : (
            name
          )}
        </strong>
        {about ? <span className={classes.quiet}>{about}</span> : null}
        {referral.why ? <span className={classes.quiet}>{referral.why}</span> : null}
        <Standing referral={referral} giver={giver} />
      </div>
      {choosing ? (
        <WhoIsIt referral={referral} onDone={() => setChoosing(false)} />
      ) : (
        <div className={classes.actions}>
          {allowed.includes('accept') ? (
            <Button size="sm" aria-label={t`Add ${name} to your list`} onClick={() => setChoosing(true)}>
              {t`Add to your list`}
            </Button>
          ) : null}
          {allowed.includes('told_back') ? (
            <Button size="sm" onClick={() => take({ verb: 'told_back' }, t`Noted: ${giver} knows.`)}>
              {t`I told ${giver}`}
            </Button>
          ) : null}
          {allowed.includes('let_go') ? (
            <Button
              size="sm"
              variant="subtle"
              aria-label={t`Let ${name} go`}
              onClick={() => take({ verb: 'let_go', reason: t`It does not fit now` }, t`Put aside.`)}
            >
              {t`Let it go`}
            </Button>
          ) : null}
        </div>
      )}
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </li>
  )
}

function Standing({ referral, giver }: { referral: Referral; giver: string }) {
  const { t } = useLingui()
  const may = {
    yes: t`You may say that ${giver} named them`,
    no: t`Do not mention ${giver}`,
    not_asked: t`Not asked whether you may mention ${giver}`,
  }[referral.may_use_name]
  const became = referral.met_at
    ? t`you have talked`
    : referral.contacted_at
      ? t`you have been in touch`
      : referral.let_go_at
        ? t`put aside`
        : null
  const told = referral.loop === 'closed' ? t`${giver} knows how it went` : null
  return <span className={classes.quiet}>{[may, became, told].filter(Boolean).join(' · ')}</span>
}

/** Nobody is added twice: whoever may be the same person stands here first. */
function WhoIsIt({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const { t } = useLingui()
  const likely = useQuery(likelyQuery(referral.name, referral.organization_name))
  const step = useReferralStep(referral.id)
  const accept = (body: { contact_id: string } | { anew: boolean }) =>
    step.mutate({ verb: 'accept', body }, { onSuccess: onDone })
  const found = likely.data?.items ?? []
  if (likely.isPending) return <p className={classes.quiet}>{t`Looking through your list`}</p>
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
        <Button size="sm" variant="subtle" onClick={onDone}>
          {t`Never mind`}
        </Button>
      </div>
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </div>
  )
}
