import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Contact, Outreach } from '@/api'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { useCopy } from '@/ui/use-copy'
import { isWritten } from './kinds'
import { NotNoted } from './not-noted'
import { mailLink } from './offered'
import classes from './send-bar.module.css'
import { SentDialog } from './sent-dialog'
import type { MessageText } from './use-message-text'
import { type Outgoing, useNoting } from './use-noting'

type Props = {
  message: Outreach
  text: MessageText
  contact: Contact | undefined
  flush: () => Promise<void>
  left: number
}

/** The ways out of here, each by the person's own hand, and then the note that it went. */
export function SendBar({ message, text, contact, flush, left }: Props) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const noting = useNoting(message)
  const { subject, body } = text
  const empty = !body.trim()
  const email = contact?.emails[0]?.address
  const written = isWritten(message.medium)
  const copy = useCopy()
  const note = (outgoing: Outgoing) =>
    void flush()
      .then(() => noting.note(outgoing))
      .catch(() => undefined)
  return (
    <section className={classes.bar} aria-label={t`Send it yourself`}>
      <div className={paper.actions}>
        {message.medium === 'email' && email ? (
          <Button
            variant="default"
            component="a"
            leftSection={<Icon name="mail" />}
            href={mailLink(email, subject, body)}
            onClick={() => void flush()}
          >
            {t`Open in mail`}
          </Button>
        ) : null}
        <Button
          variant="default"
          leftSection={<Icon name="copy" />}
          disabled={empty}
          onClick={() => void copy(body, t`Copied.`)}
        >
          {t`Copy`}
        </Button>
        {written ? (
          <Button variant="default" disabled={empty} onClick={() => window.print()}>
            {t`Print`}
          </Button>
        ) : null}
      </div>
      <div className={paper.actions}>
        {message.medium === 'call_script' || message.medium === 'voicemail' ? (
          <>
            <Button
              disabled={noting.busy}
              onClick={() => note({ channel: 'call_script', reached: true })}
            >{t`I reached them`}</Button>
            <Button variant="default" disabled={noting.busy} onClick={() => note({ channel: 'voicemail' })}>
              {t`I left a message`}
            </Button>
            <Button variant="default" disabled={noting.busy} onClick={() => note({ channel: 'call_script' })}>
              {t`Nobody answered`}
            </Button>
          </>
        ) : (
          <Button disabled={empty} loading={noting.busy} onClick={() => note({ channel: message.medium })}>
            {message.medium === 'in_person' ? t`I said it` : t`Mark as sent`}
          </Button>
        )}
        <Button variant="subtle" disabled={empty || noting.busy} onClick={() => setAsking(true)}>
          {t`Another way or day`}
        </Button>
      </div>
      <p className={classes.quiet}>
        {t`Colloquy sends nothing. This only notes what you did, and it can be taken back.`}
      </p>
      {left > 0 ? (
        <p className={classes.warn}>
          {left === 1
            ? t`One remark is still open. That is up to you.`
            : t`${left} remarks are still open. That is up to you.`}
        </p>
      ) : null}
      {asking ? null : <NotNoted message={message} error={noting.error} />}
      {asking ? <SentDialog message={message} noting={noting} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}
