import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Referral } from '@/api'
import { firstName } from '@/lib/text'
import { shortDay } from '@/lib/time'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { Consent } from './consent'
import { useReferralStep } from './queries'
import classes from './referrals.module.css'

/** Who gave this name: whether they may be cited, and whether they have heard what came of it. */
export function ReceivedCard({ referral }: { referral: Referral }) {
  const { t, i18n } = useLingui()
  const step = useReferralStep(referral.id)
  const { id, name } = referral.named_by
  const giver = firstName(name)
  const when = shortDay(i18n.locale, new Date(), new Date(referral.named_at))
  const told = () =>
    step.mutate(
      { verb: 'told_back' },
      {
        onSuccess: () =>
          notify({
            message: t`Noted: ${giver} knows.`,
            undo: () => step.mutateAsync({ verb: 'reopen' }),
          }),
      },
    )
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <strong>
          <Link to="/people/$contactId" params={{ contactId: id }} className={classes.name}>
            {name}
          </Link>
        </strong>
        <span className={paper.quiet}>{[when, referral.why || null].filter(Boolean).join(' · ')}</span>
        {referral.loop === 'closed' ? (
          <span className={paper.quiet}>{t`${giver} knows how it went`}</span>
        ) : null}
      </div>
      <Consent referral={referral} giver={giver} />
      {referral.loop === 'open' && referral.allowed.includes('told_back') ? (
        <div className={classes.actions}>
          <LinkButton size="sm" to="/messages/new" search={{ contact: id, kind: 'update' }}>
            {t`Tell ${giver} how it went`}
          </LinkButton>
          <Button size="sm" variant="default" loading={step.isPending} onClick={told}>
            {t`I told ${giver}`}
          </Button>
        </div>
      ) : null}
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </li>
  )
}
