import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Contact, Medium, Outreach } from '@/api'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { useCopy } from '@/ui/use-copy'
import { isWritten } from './kinds'
import { mailLink } from './offered'
import classes from './send-bar.module.css'
import { SentDialog } from './sent-dialog'
import type { MessageText } from './use-message-text'

/** What is about to be noted: how it went out, and whether they were on the line. */
export type Outgoing = { channel: Medium; reached?: boolean }

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
  const [going, setGoing] = useState<Outgoing | null>(null)
  const { subject, body } = text
  const empty = !body.trim()
  const email = contact?.emails[0]?.address
  const written = isWritten(message.medium)
  const copy = useCopy()
  const note = async (outgoing: Outgoing) => {
    await flush()
    setGoing(outgoing)
  }
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
              onClick={() => void note({ channel: 'call_script', reached: true })}
            >{t`I reached them`}</Button>
            <Button variant="default" onClick={() => void note({ channel: 'voicemail' })}>
              {t`I left a message`}
            </Button>
            <Button variant="default" onClick={() => void note({ channel: 'call_script' })}>
              {t`Nobody answered`}
            </Button>
          </>
        ) : (
          <Button disabled={empty} onClick={() => void note({ channel: message.medium })}>
            {message.medium === 'in_person' ? t`I said it` : t`Mark as sent`}
          </Button>
        )}
      </div>
      {going ? (
        <SentDialog message={message} going={going} left={left} onClose={() => setGoing(null)} />
      ) : null}
    </section>
  )
}
