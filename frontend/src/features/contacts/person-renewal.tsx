import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Contact, Renewal } from '@/api'
import { firstName } from '@/lib/text'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { renewalQuery } from './permission-queries'
import classes from './person-renewal.module.css'

/** Going back to somebody while one is searching: what is there for it, and what is missing, by name. */
export function PersonRenewal({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const renewal = useQuery(renewalQuery(contact.id))
  const name = firstName(contact.name)
  if (renewal.isPending) return null
  return (
    <Section title={t`Writing to ${name} when you are searching`}>
      {renewal.isError ? (
        <ProblemNote error={renewal.error} onRetry={() => void renewal.refetch()} />
      ) : (
        <Standing contact={contact} renewal={renewal.data} />
      )}
    </Section>
  )
}

function Standing({ contact, renewal }: { contact: Contact; renewal: Renewal }) {
  const { t, i18n } = useLingui()
  const { may_write, conditions, interview_id } = renewal
  const name = firstName(contact.name)
  const missing = conditions.filter(({ met }) => !met).length
  const day = (at: string) => shortDay(i18n.locale, new Date(), new Date(at))
  const written = renewal.written_at ? day(renewal.written_at) : null
  if (!renewal.talked_at) {
    return (
      <p className={classes.quiet}>{t`Once you have talked, this says when the time for it has come.`}</p>
    )
  }
  return (
    <>
      <p>
        {may_write
          ? t`All is there: you may recall your talk and say what you are looking for.`
          : missing === 1
            ? t`One thing is still missing before that.`
            : t`${missing} things are still missing before that.`}
        {written ? ` ${t`You last did so on ${written}.`}` : null}
      </p>
      <ul className={classes.conditions}>
        {conditions.map((condition) => (
          <li key={condition.code} className={classes.condition} data-met={condition.met || undefined}>
            <span className={classes.mark}>
              <Icon name={condition.met ? 'check' : 'dots'} size={16} />
            </span>
            <span>
              {condition.reason}
              {condition.met ? (
                <VisuallyHidden> {t`(there)`}</VisuallyHidden>
              ) : (
                <span className={classes.quiet}> {t`(not yet)`}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <LinkButton
          variant={may_write ? 'filled' : 'default'}
          to="/messages/new"
          search={{
            contact: contact.id,
            kind: 'renewed_contact',
            ...(interview_id ? { interview: interview_id } : {}),
          }}
        >
          {may_write ? t`Write to ${name} again` : t`Begin a draft all the same`}
        </LinkButton>
      </div>
    </>
  )
}
