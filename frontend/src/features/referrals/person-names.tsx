import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { firstName } from '@/lib/text'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { pathQuery, referralsOfQuery } from './queries'
import { ReferralCard } from './referral-card'
import classes from './referrals.module.css'

type Props = { contact: { id: string; name: string } }

/** How you came to this person, and whom they led you to. */
export function PersonNames({ contact }: Props) {
  const { t } = useLingui()
  const referrals = useQuery(referralsOfQuery(contact.id))
  const name = firstName(contact.name)
  if (referrals.isPending) return <ListSkeleton rows={2} />
  if (referrals.isError)
    return <ProblemNote error={referrals.error} onRetry={() => void referrals.refetch()} />
  const { given, received } = referrals.data
  if (given.length + received.length === 0) {
    return (
      <EmptyState icon="people" title={t`No names yet`}>
        {t`Whom ${name} names in a talk, and who led you to ${name}, is kept here.`}
      </EmptyState>
    )
  }
  return (
    <div className={classes.stack}>
      <Path contact={contact} />
      {received.length > 0 ? (
        <Section title={t`Who named ${name}`}>
          <ul className={classes.cards}>
            {received.map((referral) => (
              <li key={referral.id} className={classes.card}>
                <Link
                  to="/people/$contactId"
                  params={{ contactId: referral.named_by.id }}
                  className={classes.name}
                >
                  {referral.named_by.name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {given.length > 0 ? (
        <Section title={t`Whom ${name} named`}>
          <ul className={classes.cards}>
            {given.map((referral) => (
              <ReferralCard key={referral.id} referral={referral} />
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  )
}

/** "Ana, Ben, and so you": each named the next. */
function Path({ contact }: Props) {
  const { t } = useLingui()
  const path = useQuery(pathQuery(contact.id))
  const steps = path.data?.items ?? []
  if (steps.length < 2) return null
  return (
    <nav aria-label={t`The way to ${contact.name}`}>
      <ol className={classes.path}>
        {steps.map((step) => (
          <li key={step.contact.id}>
            {step.contact.id === contact.id ? (
              <span>{step.contact.name}</span>
            ) : (
              <Link to="/people/$contactId" params={{ contactId: step.contact.id }}>
                {step.contact.name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
