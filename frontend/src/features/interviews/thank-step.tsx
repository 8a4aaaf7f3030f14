import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { Interview, InterviewThank, Medium } from '@/api'
import { Composer, messageQuery, messagesQuery, thanksBegun, useDraftMessage } from '@/features/messages'
import { firstName } from '@/lib/text'
import { dayAndDistance } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import classes from './interview-page.module.css'
import { CloseIt } from './put-away'
import { useStep } from './queries'
import { useChannelWords } from './words'

type Channel = InterviewThank['channel']

export function ThankStep({ interview }: { interview: Interview }) {
  const { t, i18n } = useLingui()
  const name = firstName(interview.contact.name)
  if (interview.thanked_at) {
    const when = dayAndDistance(i18n.locale, new Date(), new Date(interview.thanked_at))
    return (
      <EmptyState
        icon="heart"
        title={t`You thanked ${name}`}
        action={<CloseIt interview={interview} />}
        aside={<Link to="/milestones">{t`Something came of it? Tell those who helped.`}</Link>}
      >
        {t`${when}. When something comes of it, a line to ${name} will be welcome.`}
      </EmptyState>
    )
  }
  return (
    <div className={classes.stack}>
      <Section title={t`Your thank-you to ${name}`}>
        <Note interview={interview} />
      </Section>
      <OtherWay interview={interview} />
    </div>
  )
}

/** The note that was begun, or the ways to begin one. */
function Note({ interview }: { interview: Interview }) {
  const notes = useQuery(messagesQuery({ interview_id: interview.id }))
  const begun = notes.data && thanksBegun(notes.data)
  const message = useQuery({ ...messageQuery(begun?.id ?? ''), enabled: Boolean(begun) })
  const error = notes.error ?? message.error
  if (error) return <ProblemNote error={error} onRetry={() => void notes.refetch()} />
  if (notes.isPending || (begun && !message.data)) return <ListSkeleton rows={3} />
  if (!message.data) return <Begin interview={interview} />
  return (
    <Suspense fallback={<ListSkeleton rows={3} />}>
      <Composer key={message.data.id} message={message.data} />
    </Suspense>
  )
}

function Begin({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const draft = useDraftMessage()
  const begin = (medium: Medium) =>
    draft.mutate({
      kind: 'thank_you',
      medium,
      contact_id: interview.contact.id,
      interview_id: interview.id,
    })
  return (
    <>
      <p className={paper.quiet}>
        {t`Three or four sentences. Name two things that stayed with you, and ask for nothing.`}
      </p>
      <div className={paper.actions}>
        <Button leftSection={<Icon name="mail" />} loading={draft.isPending} onClick={() => begin('email')}>
          {t`Begin an e-mail`}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="pen" />}
          disabled={draft.isPending}
          onClick={() => begin('letter')}
        >
          {t`Begin a letter`}
        </Button>
      </div>
      {draft.isError ? <ProblemNote error={draft.error} /> : null}
    </>
  )
}

/** Thanks that went out by hand or by phone need no draft; noting them is enough. */
function OtherWay({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const channels = useChannelWords()
  const step = useStep(interview.id)
  const [channel, setChannel] = useState<Channel>('handwritten')
  const name = firstName(interview.contact.name)
  if (!interview.allowed.includes('thank')) {
    return <p className={paper.quiet}>{t`You can note your thanks once the talk has been held.`}</p>
  }
  const mark = () =>
    step.mutate(
      { verb: 'thank', body: { channel } },
      {
        onSuccess: () =>
          notify({
            message: t`Noted. ${name} has your thanks.`,
            undo: () => step.mutateAsync({ verb: 'take_back', body: { verb: 'thank' } }),
          }),
      },
    )
  return (
    <section className={classes.sent} aria-label={t`Thanked in another way`}>
      <NativeSelect
        label={t`You thanked ${name} in another way?`}
        value={channel}
        data={channels.list.map((value) => ({ value, label: channels.word(value) }))}
        onChange={(event) => setChannel(event.currentTarget.value as Channel)}
      />
      <Button variant="default" loading={step.isPending} onClick={mark}>
        {t`Note the thanks`}
      </Button>
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </section>
  )
}
