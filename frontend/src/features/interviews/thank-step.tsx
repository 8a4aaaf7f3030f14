import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Interview, InterviewThank } from '@/api'
import { contactQuery } from '@/features/contacts'
import { firstName } from '@/lib/text'
import { dayAndDistance } from '@/lib/time'
import { keep, kept } from '@/offline/store'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './interview-page.module.css'
import { useStep } from './queries'
import { useChannelWords } from './words'

type Channel = InterviewThank['channel']

/** A note of one's own, started on this device and kept there until it is sent. */
function useKeptText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState('')
  useEffect(() => {
    let here = true
    void kept<string>(key)
      .then((found) => here && found && setText(found))
      .catch(() => undefined)
    return () => {
      here = false
    }
  }, [key])
  const write = (next: string) => {
    setText(next)
    void keep(key, next).catch(() => undefined)
  }
  return [text, write]
}

export function ThankStep({ interview }: { interview: Interview }) {
  const { t, i18n } = useLingui()
  const name = firstName(interview.contact.name)
  if (interview.thanked_at) {
    const when = dayAndDistance(i18n.locale, new Date(), new Date(interview.thanked_at))
    return (
      <EmptyState icon="heart" title={t`You thanked ${name}`}>
        {t`${when}. When something comes of it, a line to ${name} will be welcome.`}
      </EmptyState>
    )
  }
  return <Compose interview={interview} />
}

function Compose({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const channels = useChannelWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const step = useStep(interview.id)
  const contact = useQuery(contactQuery(interview.contact.id))
  const [text, setText] = useKeptText(`thanks:${interview.id}`)
  const [channel, setChannel] = useState<Channel>('email')
  const name = firstName(interview.contact.name)
  const email = contact.data?.emails[0]?.address
  const may = interview.allowed.includes('thank')

  const weave = (piece: string) => {
    setText(text ? `${text.trimEnd()}\n${piece}` : piece)
    area.current?.focus()
  }
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    notify({ message: t`Copied.` })
  }
  const mark = () =>
    step.mutate(
      { verb: 'thank', body: { channel } },
      {
        onSuccess: (after) =>
          notify({
            message: t`Noted. ${name} has your thanks.`,
            ...(after.allowed.includes('reopen') ? { undo: () => step.mutateAsync({ verb: 'reopen' }) } : {}),
          }),
      },
    )
  const picks = interview.notes.filter((note) => !note.off_the_record && note.kind !== 'person').slice(0, 6)
  return (
    <Section title={t`Your thank-you to ${name}`}>
      <p className={classes.quiet}>
        {t`Three or four sentences. Name two things that stayed with you, and ask for nothing.`}
      </p>
      {picks.length > 0 ? (
        <fieldset className={classes.picks} aria-label={t`From your notes, to weave in`}>
          {picks.map((note) => (
            <button key={note.id} type="button" className={classes.pick} onClick={() => weave(note.text)}>
              {note.text}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Textarea
        ref={area}
        label={t`Your words`}
        description={t`Kept on this device. Nothing is sent from here.`}
        autosize
        minRows={6}
        maxRows={20}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<Icon name="copy" />}
          disabled={!text.trim()}
          onClick={() => void copy()}
        >
          {t`Copy`}
        </Button>
        {email ? (
          <Button
            variant="default"
            component="a"
            leftSection={<Icon name="mail" />}
            href={`mailto:${email}?subject=${encodeURIComponent(t`Thank you`)}&body=${encodeURIComponent(text)}`}
          >
            {t`Open in mail`}
          </Button>
        ) : null}
        <Button variant="default" disabled={!text.trim()} onClick={() => window.print()}>
          {t`Print`}
        </Button>
      </div>
      {may ? (
        <div className={classes.sent}>
          <NativeSelect
            label={t`How you sent it`}
            value={channel}
            data={channels.list.map((value) => ({ value, label: channels.word(value) }))}
            onChange={(event) => setChannel(event.currentTarget.value as Channel)}
          />
          <Button loading={step.isPending} onClick={mark}>
            {t`Mark as sent`}
          </Button>
        </div>
      ) : (
        <p className={classes.quiet}>{t`You can mark it as sent once the talk has been held.`}</p>
      )}
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </Section>
  )
}
