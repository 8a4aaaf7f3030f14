import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { OfficeCard as Card, OfficeCardPatch } from '@/api'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './office.module.css'
import { OfficeCard } from './office-card'
import { OfficeFrame } from './office-frame'
import { officeQuery, useUpdateOffice } from './queries'

/** Where the office is and how to reach it: what students see, beside what one writes. */
export function OfficePage() {
  return (
    <OfficeFrame>
      <TheOffice />
    </OfficeFrame>
  )
}

function TheOffice() {
  const { t } = useLingui()
  const office = useQuery(officeQuery)
  if (office.isPending) return <ListSkeleton rows={3} />
  if (office.isLoadingError) return <ProblemNote error={office.error} onRetry={() => void office.refetch()} />
  return (
    <div className={classes.two}>
      <Section title={t`How to reach you`}>
        <p className={paper.quiet}>
          {t`Students find it under More, and where a question is better brought to you than to an adviser.`}
        </p>
        <CardForm card={office.data} />
      </Section>
      <Section title={t`As students see it`}>
        {office.data.name ? (
          <OfficeCard office={office.data} />
        ) : (
          <p className={paper.quiet}>{t`Nothing yet. A name is enough to begin with.`}</p>
        )}
      </Section>
    </div>
  )
}

function CardForm({ card }: { card: Card }) {
  const { t } = useLingui()
  const update = useUpdateOffice()
  const save = (body: OfficeCardPatch) => update.mutateAsync(body)
  return (
    <div className={paper.stack}>
      <InlineField
        label={t`Name of the office`}
        value={card.name}
        inputProps={{ maxLength: 200, autoComplete: 'organization' }}
        save={(name) => save({ name: name.trim() })}
      />
      <InlineField
        multiline
        label={t`Where it is`}
        value={card.address}
        keepAs="office:address"
        save={(address) => save({ address })}
      />
      <InlineField
        multiline
        label={t`Hours`}
        description={t`As you would put them on the door.`}
        value={card.hours}
        keepAs="office:hours"
        save={(hours) => save({ hours })}
      />
      <InlineField
        label={t`Phone`}
        value={card.phone}
        inputProps={{ type: 'tel', maxLength: 50 }}
        save={(phone) => save({ phone: phone.trim() })}
      />
      <InlineField
        label={t`E-mail`}
        value={card.email}
        inputProps={{ type: 'email', maxLength: 254 }}
        save={(email) => save({ email: email.trim() })}
      />
      <InlineField
        label={t`Web page`}
        value={card.website}
        inputProps={{ type: 'url', maxLength: 2000 }}
        save={(website) => save({ website: website.trim() })}
      />
      <InlineField
        label={t`Page for appointments`}
        value={card.booking}
        inputProps={{ type: 'url', maxLength: 2000 }}
        save={(booking) => save({ booking: booking.trim() })}
      />
    </div>
  )
}
