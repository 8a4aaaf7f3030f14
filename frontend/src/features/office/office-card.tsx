import { useLingui } from '@lingui/react/macro'
import type { Office } from '@/api'
import classes from './office-card.module.css'

type Lines = Office & { booking?: string | null }

const address = (page: string) => (/^https?:\/\//i.test(page) ? page : `https://${page}`)

/** Where the career office is, with every way to reach it. */
export function OfficeCard({ office }: { office: Lines }) {
  const { t } = useLingui()
  const { name, phone, email, website, booking } = office
  return (
    <section className={classes.office} aria-label={t`Your career office`}>
      <h2>{name}</h2>
      {[office.address, office.hours].filter(Boolean).map((line) => (
        <p key={line} className={classes.lines}>
          {line}
        </p>
      ))}
      {phone ? <a href={`tel:${phone}`}>{phone}</a> : null}
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {website ? <a href={address(website)}>{website}</a> : null}
      {booking ? <a href={address(booking)}>{t`Make an appointment`}</a> : null}
    </section>
  )
}
