import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Interview } from '@/api'
import { firstName } from '@/lib/text'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { useBothClocks } from './both-clocks'
import { ConfirmCall } from './confirm-call'
import classes from './interview-page.module.css'
import { keepLiveCopy } from './live-data'
import { useStep } from './queries'
import { useStartTalk } from './use-start-talk'
import { WayThere } from './way-there'

/** The day itself: when and where, confirming, starting, or saying that it has already happened. */
export function TalkStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const step = useStep(interview.id)
  const name = firstName(interview.contact.name)
  const may = (verb: Interview['allowed'][number]) => interview.allowed.includes(verb)
  const live = () => navigate({ to: '/live/$interviewId', params: { interviewId: interview.id } })
  const going = interview.state === 'in_progress'
  const canTalk = may('start') || going
  const client = useQueryClient()
  useEffect(() => {
    if (canTalk) void keepLiveCopy(client, interview.id)
  }, [client, canTalk, interview.id])
  const start = useStartTalk(interview.id)
  return (
    <div className={classes.stack}>
      <section className={classes.card} aria-label={t`The conversation`}>
        <div className={classes.lead}>
          <h2 className={classes.leadTitle}>{going ? t`You are talking now` : t`Your time with ${name}`}</h2>
        </div>
        <Where interview={interview} />
        <div className={paper.actions}>
          {canTalk ? (
            <Button leftSection={<Icon name="play" />} onClick={() => void (going ? live() : start())}>
              {going ? t`Go on` : t`Start the conversation`}
            </Button>
          ) : null}
          {may('hold') && !going ? (
            <Button
              variant="subtle"
              loading={step.isPending}
              onClick={() => step.mutate({ verb: 'hold', body: {} })}
            >
              {t`It has already happened`}
            </Button>
          ) : null}
        </div>
        {may('confirm') ? <ConfirmCall interview={interview} /> : null}
        {canTalk || may('hold') ? null : (
          <p className={paper.quiet}>
            {interview.ended_at ? t`This talk is over.` : t`Arrange a time first.`}
          </p>
        )}
        {step.isError ? <ProblemNote error={step.error} /> : null}
      </section>
      {interview.questions.length > 0 ? (
        <Section title={t`What you will ask`}>
          <ol className={classes.asks}>
            {interview.questions.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ol>
        </Section>
      ) : null}
    </div>
  )
}

function Where({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const { place, minutes_promised, contact } = interview
  const when = useBothClocks(interview)
  return (
    <ul className={classes.facts2}>
      {when ? (
        <li className={classes.fact}>
          <Icon name="calendar" />
          <div>
            <p>{when.mine}</p>
            {when.theirs ? <p className={paper.quiet}>{when.theirs}</p> : null}
          </div>
        </li>
      ) : null}
      {minutes_promised ? (
        <li className={classes.fact}>
          <Icon name="clock" />
          <span>{t`${minutes_promised} minutes promised`}</span>
        </li>
      ) : null}
      {place ? (
        <li className={classes.fact}>
          <Icon name="place" />
          <span>{place}</span>
        </li>
      ) : null}
      <WayThere interview={interview} />
      {contact.phone ? (
        <li className={classes.fact}>
          <Icon name="phone" />
          <a href={`tel:${contact.phone}`}>{contact.phone}</a>
        </li>
      ) : null}
    </ul>
  )
}
