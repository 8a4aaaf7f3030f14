import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Interview } from '@/api'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { LinkButton } from '@/ui/link-button'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './interview-page.module.css'
import { useStep } from './queries'

const DEFAULT_MINUTES = 30

const zones = (): string[] => {
  const all = Intl.supportedValuesOf('timeZone')
  const here = localZone()
  return all.includes(here) ? all : [here, ...all]
}

/** Asking, and noting the time that was agreed on. */
export function ArrangeStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const name = firstName(interview.contact.name)
  const canSchedule = interview.allowed.includes('schedule')
  return (
    <div className={classes.stack}>
      {interview.allowed.includes('request') ? <Ask interview={interview} /> : null}
      {canSchedule ? (
        <ScheduleForm interview={interview} />
      ) : (
        <p className={classes.quiet}>
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
        <p className={classes.quiet}>
          {t`Say that you want to learn, not to find a job. Say how long, and who led you to them.`}
        </p>
      </div>
      {ready ? null : (
        <p className={classes.quiet}>
          {t`You have no questions yet. A few written down keep you calm if they say "let us talk right now".`}
        </p>
      )}
      <div className={classes.actions}>
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

function ScheduleForm({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const step = useStep(interview.id)
  const [problem, setProblem] = useState<unknown>(null)
  const zone = interview.time_zone ?? localZone()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      scheduled_at: interview.scheduled_at ? toLocalInput(new Date(interview.scheduled_at), zone) : '',
      time_zone: zone,
      place: interview.place ?? '',
      minutes_promised: String(interview.minutes_promised ?? DEFAULT_MINUTES),
    },
    validate: { scheduled_at: (value) => (value ? null : t`A day and a time are needed.`) },
  })
  const save = (values: typeof form.values) => {
    setProblem(null)
    const body = {
      scheduled_at: toIso(toInstant(values.scheduled_at, values.time_zone)),
      time_zone: values.time_zone,
      place: values.place.trim() || null,
      minutes_promised: Number(values.minutes_promised) || null,
    }
    step.mutate(
      { verb: 'schedule', body },
      { onError: (error) => setProblem(applyServerErrors(form, error)) },
    )
  }
  return (
    <form className={classes.card} noValidate onSubmit={form.onSubmit(save)}>
      <h2 className={classes.leadTitle}>
        {interview.scheduled_at ? t`Change the time` : t`When you have agreed`}
      </h2>
      {problem ? <ProblemNote error={problem} /> : null}
      <div className={classes.pair}>
        <TextInput
          label={t`Day and time`}
          type="datetime-local"
          key={form.key('scheduled_at')}
          {...form.getInputProps('scheduled_at')}
        />
        <NativeSelect
          label={t`Time zone of that time`}
          data={zones()}
          key={form.key('time_zone')}
          {...form.getInputProps('time_zone')}
        />
        <TextInput
          label={t`Place, link or number`}
          autoComplete="off"
          key={form.key('place')}
          {...form.getInputProps('place')}
        />
        <TextInput
          label={t`Minutes`}
          type="number"
          inputMode="numeric"
          min={5}
          max={240}
          key={form.key('minutes_promised')}
          {...form.getInputProps('minutes_promised')}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={step.isPending}>
          {t`Save the time`}
        </Button>
      </div>
    </form>
  )
}
