import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { firstName } from '@/lib/text'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { AddReferral } from './add-referral'
import { PersonPath } from './person-path'
import { referralsOfQuery } from './queries'
import { ReceivedCard } from './received-card'
import { ReferralCard } from './referral-card'
import classes from './referrals.module.css'

type Props = { contact: { id: string; name: string } }

/** How you came to this person, and whom they led you to. */
export function PersonNames({ contact }: Props) {
  const { t } = useLingui()
  const referrals = useQuery(referralsOfQuery(contact.id))
  const [adding, setAdding] = useState(false)
  const name = firstName(contact.name)
  if (referrals.isPending) return <ListSkeleton rows={2} />
  if (referrals.isLoadingError)
    return <ProblemNote error={referrals.error} onRetry={() => void referrals.refetch()} />
  const { given, received } = referrals.data
  return (
    <div className={classes.stack}>
      <PersonPath contact={contact} />
      {received.length > 0 ? (
        <Section title={t`Who named ${name}`}>
          <ul className={classes.cards}>
            {received.map((referral) => (
              <ReceivedCard key={referral.id} referral={referral} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section
        title={t`Whom ${name} named`}
        aside={
          <Button
            variant="subtle"
            size="sm"
            leftSection={<Icon name="plus" size={16} />}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            {t`Add a name`}
          </Button>
        }
      >
        {adding ? <AddReferral contact={contact} onDone={() => setAdding(false)} /> : null}
        {given.length === 0 && !adding ? (
          <p className={paper.quiet}>
            {t`Nobody yet. "Whom else should I talk with?" is the last question of a good talk; the names go here.`}
          </p>
        ) : null}
        <ul className={classes.cards}>
          {given.map((referral) => (
            <ReferralCard key={referral.id} referral={referral} />
          ))}
        </ul>
      </Section>
    </div>
  )
}
