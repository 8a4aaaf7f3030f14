import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Interview } from '@/api'
import { firstName } from '@/lib/text'
import { dayAndDistance } from '@/lib/time'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import classes from './interview-page.module.css'
import { usePuttingAway } from './use-putting-away'
import { useStateWords } from './words'

/** How it stands with a conversation that ended before it began, what is best to do, and the way back in. */
export function PutAway({ interview }: { interview: Interview }) {
  const { t, i18n } = useLingui()
  const state = useStateWords()
  const { take, busy } = usePuttingAway(interview)
  const { called_off, contact } = interview
  const name = firstName(contact.name)
  const own: Partial<Record<Interview['state'], string>> = {
    declined: t`A kind "no" closes nothing: ${name} may have named somebody else, and may say yes another time.`,
    no_answer: t`People are busy, and it says nothing about you. A second try after a week is polite; then let it rest.`,
  }
  const advice = called_off?.advice ?? own[interview.state]
  const when = called_off?.at ? dayAndDistance(i18n.locale, new Date(), new Date(called_off.at)) : null
  return (
    <section className={classes.card} aria-label={t`How it stands`}>
      <div className={classes.lead}>
        <h2 className={classes.leadTitle}>{state(interview.state)}</h2>
        {when ? <p className={paper.quiet}>{when}</p> : null}
      </div>
      {advice ? <p>{advice}</p> : null}
      {called_off?.note ? <p className={paper.quiet}>{called_off.note}</p> : null}
      <div className={paper.actions}>
        {interview.allowed.includes('reopen') ? (
          <Button variant="default" loading={busy} onClick={() => void take({ verb: 'reopen' })}>
            {t`Take it up again`}
          </Button>
        ) : null}
        <LinkButton variant="subtle" to="/next">
          {t`See whom to talk to next`}
        </LinkButton>
      </div>
    </section>
  )
}

/** While one waits: the two answers that are no "yes", each with a way back. A "yes" is the time noted beneath. */
export function OtherAnswers({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const { take, busy } = usePuttingAway(interview)
  return (
    <div className={paper.actions}>
      <span className={paper.quiet}>{t`Or the answer was another:`}</span>
      <Button variant="default" disabled={busy} onClick={() => void take({ verb: 'decline' })}>
        {t`They said not this time`}
      </Button>
      <Button variant="default" disabled={busy} onClick={() => void take({ verb: 'no_answer' })}>
        {t`They did not answer`}
      </Button>
    </div>
  )
}

/** A conversation that is thanked for may be put away, so that it is out of the way and not lost. */
export function CloseIt({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const { take, busy } = usePuttingAway(interview)
  const verb = (['close', 'reopen'] as const).find((each) => interview.allowed.includes(each))
  if (!verb) return null
  return (
    <Button variant="default" loading={busy} onClick={() => void take({ verb })}>
      {verb === 'close' ? t`Close this conversation` : t`Take it up again`}
    </Button>
  )
}
