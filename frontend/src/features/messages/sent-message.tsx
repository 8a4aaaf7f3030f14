import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Medium, Outreach } from '@/api'
import { dayAndDistance, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Card, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { Facts } from './facts'
import { useDraftMessage, useMessageStep } from './queries'
import { ReplyForm } from './reply-form'
import classes from './sent-message.module.css'
import { useMessageWords } from './words'

/** A message that went out: what it said, what came back, and what follows. */
export function SentMessage({ message }: { message: Outreach }) {
  const { t, i18n } = useLingui()
  const words = useMessageWords()
  const step = useMessageStep(message.id)
  const may = (verb: (typeof message.allowed)[number]) => message.allowed.includes(verb)
  const day = (at: string) => dayAndDistance(i18n.locale, new Date(), new Date(at))
  const way = words.way(message.channel ?? message.medium)
  const story = [
    message.sent_at ? { icon: 'mail', text: `${way}: ${day(message.sent_at)}` } : null,
    message.reached_at ? { icon: 'phone', text: t`On the line: ${day(message.reached_at)}` } : null,
    message.closed_at ? { icon: 'archive', text: t`Put away: ${day(message.closed_at)}` } : null,
  ].filter((row) => row !== null)
  return (
    <div className={classes.stack}>
      <Facts message={message} />
      <ul className={classes.story}>
        {story.map(({ icon, text }) => (
          <li key={text}>
            <Icon name={icon as 'mail'} size={18} />
            {text}
          </li>
        ))}
      </ul>
      <NextStepCard message={message} />
      {message.replied_at ? (
        <Section title={t`What they answered`}>
          <p className={paper.quiet}>
            {[message.answer ? words.answer(message.answer) : null, day(message.replied_at)]
              .filter(Boolean)
              .join(', ')}
          </p>
          {message.reply ? <p className={classes.letter}>{message.reply}</p> : null}
        </Section>
      ) : null}
      {may('log_reply') ? <ReplyForm message={message} /> : null}
      <Section title={message.subject || t`What you said`}>
        <p className={classes.letter}>{message.body}</p>
      </Section>
      {may('close') ? (
        <div>
          <Button
            variant="default"
            loading={step.isPending}
            onClick={() =>
              step.mutate(
                { verb: 'close' },
                {
                  onSuccess: () =>
                    notify({
                      message: t`Put away.`,
                      undo: () => step.mutateAsync({ verb: 'take_back' }),
                    }),
                },
              )
            }
          >
            {t`Put this away`}
          </Button>
        </div>
      ) : null}
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </div>
  )
}

/** What comes after the tries so far; a call is drafted from here, never made. */
function NextStepCard({ message }: { message: Outreach }) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const draft = useDraftMessage()
  const next = message.next_step
  if (!next || message.state !== 'sent' || next.what === 'nothing' || next.what === 'first_attempt')
    return null
  const titles = {
    follow_up_call: t`Follow up with a call`,
    another_attempt: t`Try once more`,
    let_it_rest: t`Let it rest`,
  }
  const medium: Medium = next.what === 'follow_up_call' ? 'call_script' : message.medium
  const day = (at: string) => shortDay(i18n.locale, new Date(), new Date(at))
  const from = next.not_before ? day(next.not_before) : null
  const until = next.due_at ? day(next.due_at) : null
  const begin = () =>
    draft.mutate(
      {
        kind: message.kind,
        medium,
        contact_id: message.contact.id,
        interview_id: message.interview_id,
        form: message.form,
      },
      { onSuccess: ({ id }) => navigate({ to: '/messages/$outreachId', params: { outreachId: id } }) },
    )
  return (
    <Card tone="warm">
      <div className={classes.next}>
        <h2 className={classes.nextTitle}>{titles[next.what]}</h2>
        <p>{next.reason}</p>
        {from && until ? <p className={classes.when}>{t`Between ${from} and ${until}`}</p> : null}
        {next.what === 'let_it_rest' ? null : (
          <Button loading={draft.isPending} onClick={begin}>
            {medium === 'call_script' ? t`Draft the call` : t`Draft the next message`}
          </Button>
        )}
        {draft.isError ? <ProblemNote error={draft.error} /> : null}
      </div>
    </Card>
  )
}
