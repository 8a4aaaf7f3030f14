import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Interview } from '@/api'
import { firstName } from '@/lib/text'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { isPutAway } from './arc'
import classes from './interview-page.module.css'
import { OtherAnswers, PutAway } from './put-away'
import { useStep } from './queries'
import { ScheduleForm } from './schedule-form'

/** Asking, and noting the time that was agreed on. */
export function ArrangeStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const name = firstName(interview.contact.name)
  const canSchedule = interview.allowed.includes('schedule')
  const away = isPutAway(interview.state)
  return (
    <div className={classes.stack}>
      {away ? <PutAway interview={interview} /> : null}
      {interview.allowed.includes('request') ? <Ask interview={interview} /> : null}
      {canSchedule ? (
        <Arrange interview={interview} />
      ) : away ? null : (
        <p className={paper.quiet}>
          {interview.scheduled_at
            ? t`The time is set. To change how it went, use More.`
            : t`Nothing to arrange with ${name} right now.`}
        </p>
      )}
    </div>
  )
}

function Ask({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const step = useStep(interview.id)
  const name = firstName(interview.contact.name)
  const ready = interview.questions.length > 0
  return (
    <section className={classes.card} aria-label={t`Ask`}>
      <div className={classes.lead}>
        <h2 className={classes.leadTitle}>{t`Write or call, and ask ${name} for half an hour`}</h2>
        <p className={paper.quiet}>
          {t`Say that you want to learn, not to find a job. Say how long, and who led you to them.`}
        </p>
      </div>
      {ready ? null : (
        <p className={paper.quiet}>
          {t`You have no questions yet. A few written down keep you calm if they say "let us talk right now".`}
        </p>
      )}
      <div className={paper.actions}>
        <LinkButton to="/messages/new" search={{ interview: interview.id, kind: 'request' }}>
          {t`Write or call`}
        </LinkButton>
        <Button
          variant="default"
          loading={step.isPending}
          onClick={() =>
            step.mutate(
              { verb: 'request' },
              { onSuccess: () => notify({ message: t`Noted. You asked ${name}.` }) },
            )
          }
        >
          {t`I have asked`}
        </Button>
      </div>
      {step.isError ? <ProblemNote error={step.error} /> : null}
    </section>
  )
}

function Arrange({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const step = useStep(interview.id)
  return (
    <section className={classes.card} aria-labelledby="arrange">
      <h2 className={classes.leadTitle} id="arrange">
        {interview.scheduled_at ? t`Change the time` : t`When you have agreed`}
      </h2>
      <ScheduleForm interview={interview} save={(time) => step.mutateAsync({ verb: 'schedule', ...time })} />
      {interview.state === 'requested' ? <OtherAnswers interview={interview} /> : null}
    </section>
  )
}
