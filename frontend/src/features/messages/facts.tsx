import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Contact, Medium, Outreach } from '@/api'
import { Confirmed, contactQuery, useSourceWords } from '@/features/contacts'
import { interviewQuery } from '@/features/interviews'
import { Select } from '@/ui/select'
import classes from './facts.module.css'
import { MEDIA } from './kinds'
import { useSaveMessage } from './queries'
import { useMessageWords } from './words'

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  )
}

/** What is easily got wrong stays in sight: whom, how, how long, and who led there. */
export function Facts({ message }: { message: Outreach }) {
  const { t } = useLingui()
  const words = useMessageWords()
  const save = useSaveMessage(message.id)
  const contact = useQuery(contactQuery(message.contact.id)).data
  const draft = message.state === 'draft'
  return (
    <dl className={classes.facts}>
      <Fact label={t`To`}>
        <Link
          to="/people/$contactId"
          params={{ contactId: message.contact.id }}
          search={{}}
          className={classes.name}
        >
          {message.contact.name}
        </Link>
        {draft ? <Address message={message} contact={contact} /> : null}
      </Fact>
      {draft ? (
        <Fact label={t`Spelling`}>{contact ? <Confirmed contact={contact} what="name" /> : null}</Fact>
      ) : null}
      <Fact label={t`How it goes out`}>
        {draft ? (
          <Select
            aria-label={t`How it goes out`}
            value={message.medium}
            data={MEDIA.map((value) => ({ value, label: words.medium(value) }))}
            onChange={(medium) => save.mutateAsync({ medium: medium as Medium })}
          />
        ) : (
          words.way(message.channel ?? message.medium)
        )}
      </Fact>
      {message.interview_id ? (
        <Fact label={t`Minutes promised`}>
          <Promised interviewId={message.interview_id} />
        </Fact>
      ) : null}
      <Fact label={t`Led to them by`}>
        <Source contact={contact} />
      </Fact>
    </dl>
  )
}

function Address({ message, contact }: { message: Outreach; contact: Contact | undefined }) {
  const { t } = useLingui()
  if (!contact) return null
  const { medium } = message
  const place =
    medium === 'email'
      ? contact.emails[0]?.address
      : medium === 'letter'
        ? contact.addresses[0]?.text
        : medium === 'in_person'
          ? ''
          : contact.phones[0]?.number
  if (place === '') return null
  return (
    <>
      <span className={classes.quiet}>{place ?? t`No address for this yet`}</span>
      {medium === 'letter' && place ? <Confirmed contact={contact} what="address" /> : null}
    </>
  )
}

function Promised({ interviewId }: { interviewId: string }) {
  const { t } = useLingui()
  const interview = useQuery(interviewQuery(interviewId)).data
  const minutes = interview?.minutes_promised
  return (
    <Link
      to="/interviews/$interviewId"
      params={{ interviewId }}
      search={{ step: 'plan' }}
      className={classes.link}
    >
      {minutes ? t`${minutes} minutes` : t`Not said yet`}
    </Link>
  )
}

function Source({ contact }: { contact: Contact | undefined }) {
  const { t } = useLingui()
  const word = useSourceWords()
  if (!contact) return null
  if (contact.named_by_name) return <>{contact.named_by_name}</>
  const source = contact.source ? word.word(contact.source) : null
  return (
    <Link
      to="/people/$contactId"
      params={{ contactId: contact.id }}
      search={{ tab: 'about' }}
      className={classes.link}
    >
      {source ? [source, contact.source_detail].filter(Boolean).join(', ') : t`Not noted yet`}
    </Link>
  )
}
