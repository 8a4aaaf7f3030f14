import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { OutreachSummary } from '@/api'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { isWritten } from './kinds'
import classes from './message-list.module.css'
import { useMessageWords } from './words'

/** Messages and calls in one line each, with where they stand. */
export function MessageList({ messages }: { messages: readonly OutreachSummary[] }) {
  const { t, i18n } = useLingui()
  const words = useMessageWords()
  const states = { draft: t`Draft`, sent: t`Sent`, replied: t`Answered`, closed: t`Put away` }
  return (
    <ul className={classes.list}>
      {messages.map((message) => {
        const at = message.replied_at ?? message.sent_at ?? message.updated_at
        const day = shortDay(i18n.locale, new Date(), new Date(at))
        return (
          <li key={message.id}>
            <Link to="/messages/$outreachId" params={{ outreachId: message.id }} className={classes.row}>
              <Icon name={isWritten(message.medium) ? 'mail' : 'phone'} />
              <span className={classes.words}>
                <span className={classes.title}>{words.kind(message.kind)}</span>
                <span className={paper.quiet}>
                  {[words.medium(message.channel ?? message.medium), states[message.state], day].join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
