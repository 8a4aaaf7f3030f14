import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Approach as ApproachData, Contact, Interview, Medium, OutreachSummary } from '@/api'
import { contactQuery, PersonPicker } from '@/features/contacts'
import { interviewQuery } from '@/features/interviews'
import { firstName } from '@/lib/text'
import { BackLink } from '@/ui/back-link'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { Approach } from './approach'
import { BeforeAsking } from './before-asking'
import { Choices } from './choices'
import { useEaseWithPhones } from './ease'
import { KINDS, type Kind, likelyKind, likelyMedium, MEDIA } from './kinds'
import { MessageList } from './message-list'
import { approachQuery, messagesQuery, useDraftMessage } from './queries'
import { useMessageWords } from './words'

const FROM = '/_app/messages/new'

export function NewMessagePage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const search = useSearch({ from: FROM })
  const interview = useQuery({
    ...interviewQuery(search.interview ?? ''),
    enabled: Boolean(search.interview),
  })
  const contactId = search.contact ?? interview.data?.contact.id
  const contact = useQuery({ ...contactQuery(contactId ?? ''), enabled: Boolean(contactId) })
  const [ease] = useEaseWithPhones()
  const approach = useQuery({ ...approachQuery(contactId ?? '', ease), enabled: Boolean(contactId) })
  const earlier = useQuery({ ...messagesQuery({ contact_id: contactId ?? '' }), enabled: Boolean(contactId) })
  if (!contactId && !search.interview) {
    return (
      <Page title={t`Write or call`} lead={t`Whom is it for?`}>
        <PersonPicker
          label={t`Find a person`}
          onPick={(person) =>
            void navigate({ to: '/messages/new', search: { ...search, contact: person.id }, replace: true })
          }
        />
      </Page>
    )
  }
  const error = interview.error ?? contact.error
  if (error) {
    return (
      <Page title={t`Write or call`}>
        <ProblemNote error={error} onRetry={() => void contact.refetch()} />
      </Page>
    )
  }
  const isComing = approach.isLoading || earlier.isLoading
  if (!contact.data || (search.interview && !interview.data) || isComing) {
    return (
      <Page title={t`Write or call`} heading={<span />}>
        <ListSkeleton />
      </Page>
    )
  }
  return (
    <NewMessage
      key={contact.data.id}
      contact={contact.data}
      interview={interview.data}
      approach={approach.data}
      earlier={earlier.data?.items ?? []}
    />
  )
}

type Props = {
  contact: Contact
  interview: Interview | undefined
  approach: ApproachData | undefined
  earlier: readonly OutreachSummary[]
}

function NewMessage({ contact, interview, approach, earlier }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const words = useMessageWords()
  const search = useSearch({ from: FROM })
  const draft = useDraftMessage()
  const [kind, setKind] = useState<Kind>(search.kind ?? likelyKind(interview?.state))
  const [picked, setPicked] = useState<Medium | undefined>(search.medium)
  const medium = picked ?? likelyMedium(kind, approach)
  const name = firstName(contact.name)

  const begin = () =>
    draft.mutate(
      { kind, medium, contact_id: contact.id, ...(interview ? { interview_id: interview.id } : {}) },
      {
        onSuccess: ({ id }) =>
          navigate({ to: '/messages/$outreachId', params: { outreachId: id }, replace: true }),
      },
    )
  const same = (message: OutreachSummary) =>
    message.state === 'draft' && message.kind === kind && message.interview_id === (interview?.id ?? null)
  const waiting = earlier.filter(same)
  const rest = earlier.filter((message) => !same(message))
  return (
    <Page
      title={t`Write to ${name}, or call`}
      lead={t`You get a first draft with places for your own words. Nothing is sent from here.`}
      above={
        interview ? (
          <BackLink to="/interviews/$interviewId" params={{ interviewId: interview.id }} search={{}}>
            {t`The conversation`}
          </BackLink>
        ) : (
          <BackLink to="/people/$contactId" params={{ contactId: contact.id }} search={{}}>
            {contact.name}
          </BackLink>
        )
      }
    >
      <Choices
        legend={t`What is it for?`}
        options={KINDS}
        value={kind}
        word={words.kind}
        detail={words.why}
        onChange={setKind}
      />
      {waiting.length > 0 ? (
        <Section title={t`You have begun already`}>
          <MessageList messages={waiting} />
        </Section>
      ) : null}
      {kind === 'request' ? (
        <>
          <BeforeAsking contactId={contact.id} medium={medium} interviewId={interview?.id} />
          <Approach
            contactId={contact.id}
            name={name}
            onChoose={(first) => setPicked(first === 'call' ? 'call_script' : 'email')}
          />
        </>
      ) : null}
      <Choices
        legend={t`How will it go out?`}
        options={MEDIA}
        value={medium}
        word={words.medium}
        onChange={setPicked}
      />
      <div className={paper.actions}>
        <Button loading={draft.isPending} onClick={begin}>
          {t`Make a first draft`}
        </Button>
      </div>
      {draft.isError ? <ProblemNote error={draft.error} /> : null}
      {rest.length > 0 ? (
        <Section title={t`Earlier with ${name}`}>
          <MessageList messages={rest} />
        </Section>
      ) : null}
    </Page>
  )
}
