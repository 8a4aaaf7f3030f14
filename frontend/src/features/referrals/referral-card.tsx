import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Referral } from '@/api'
import { firstName } from '@/lib/text'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { Consent } from './consent'
import { type ReferralStep, useReferralStep } from './queries'
import classes from './referrals.module.css'
import { WhoIsIt } from './who-is-it'

/** A name that was given: who it is, what may be done with it, and whether its giver has heard. */
export function ReferralCard({ referral }: { referral: Referral }) {
  const { t } = useLingui()
  const step = useReferralStep(referral.id)
  const [choosing, setChoosing] = useState(false)
  const { name, contact } = referral
  const giver = firstName(referral.named_by.name)
  const reopen = () => step.mutateAsync({ verb: 'reopen' })
  const restAgain = () => step.mutateAsync({ verb: 'let_go', reason: referral.reason })
  const take = (next: ReferralStep, message: string) => {
    const undo = next.verb === 'reopen' ? restAgain : reopen
    step.mutate(next, { onSuccess: () => notify({ message, undo }) })
  }
  const about = [referral.title, referral.organization_name].filter(Boolean).join(', ')
  return (
    <li className={classes.card} data-rests={referral.state === 'let_go' || undefined}>
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
        {about ? <span className={paper.quiet}>{about}</span> : null}
        {referral.why ? <span>{referral.why}</span> : null}
        {referral.how_to_reach ? <span className={paper.quiet}>{referral.how_to_reach}</span> : null}
        <Became referral={referral} giver={giver} />
      </div>
      {referral.state === 'let_go' ? null : <Consent referral={referral} giver={giver} />}
      {choosing ? (
        <WhoIsIt
          referral={referral}
          onDone={(added) => {
            setChoosing(false)
            if (added) notify({ message: t`${name} is in your list.`, undo: reopen })
          }}
        />
      ) : (
        <Actions referral={referral} giver={giver} onTake={take} onAccept={() => setChoosing(true)} />
      )}
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </li>
  )
}

type ActionProps = {
  referral: Referral
  giver: string
  onTake: (step: ReferralStep, message: string) => void
  onAccept: () => void
}

/** What may be done with a name, as it stands. */
function Actions({ referral, giver, onTake, onAccept }: ActionProps) {
  const { t } = useLingui()
  const { name, allowed, state, loop } = referral
  const may = (verb: (typeof allowed)[number]) => allowed.includes(verb)
  return (
    <div className={classes.actions}>
      {may('accept') ? (
        <Button size="sm" aria-label={t`Add ${name} to your list`} onClick={onAccept}>
          {t`Add to your list`}
        </Button>
      ) : null}
      {may('told_back') && loop === 'open' ? (
        <Button size="sm" onClick={() => onTake({ verb: 'told_back' }, t`Noted: ${giver} knows.`)}>
          {t`I told ${giver}`}
        </Button>
      ) : null}
      {may('let_go') ? (
        <Button
          size="sm"
          variant="subtle"
          aria-label={t`Let ${name} go`}
          onClick={() => onTake({ verb: 'let_go', reason: t`It does not fit now` }, t`Put aside.`)}
        >
          {t`Let it go`}
        </Button>
      ) : null}
      {may('reopen') && state === 'let_go' ? (
        <Button
          size="sm"
          variant="default"
          aria-label={t`Take ${name} up again`}
          onClick={() => onTake({ verb: 'reopen' }, t`${name} stands here again.`)}
        >
          {t`Take it up again`}
        </Button>
      ) : null}
    </div>
  )
}

/** What became of a name so far, in a line. */
function Became({ referral, giver }: { referral: Referral; giver: string }) {
  const { t } = useLingui()
  const became = referral.met_at
    ? t`you have talked`
    : referral.contacted_at
      ? t`you have been in touch`
      : referral.let_go_at
        ? t`put aside`
        : null
  const told = referral.loop === 'closed' ? t`${giver} knows how it went` : null
  const words = [became, told, referral.let_go_at ? referral.reason : null].filter(Boolean)
  return words.length > 0 ? <span className={paper.quiet}>{words.join(' · ')}</span> : null
}
