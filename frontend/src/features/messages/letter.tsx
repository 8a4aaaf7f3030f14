import { useLingui } from '@lingui/react/macro'
import type { Contact } from '@/api'
import classes from './letter.module.css'
import type { MessageText } from './use-message-text'

/** What comes out of the printer: the words alone, for a letter with the day and the address above. Never on the screen. */
export function Letter({
  text,
  contact,
  isLetter,
}: {
  text: MessageText
  contact: Contact | undefined
  isLetter: boolean
}) {
  const { i18n } = useLingui()
  const address = [
    [contact?.prefix, contact?.name].filter(Boolean).join(' '),
    contact?.title,
    contact?.organization?.name,
    contact?.addresses[0]?.text,
  ].filter(Boolean)
  return (
    <article className={classes.letter} data-letter aria-hidden="true">
      {isLetter ? (
        <>
          <p>{new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long' }).format(new Date())}</p>
          <address className={classes.address}>{address.join('\n')}</address>
        </>
      ) : null}
      <p className={classes.body}>{text.body}</p>
    </article>
  )
}
