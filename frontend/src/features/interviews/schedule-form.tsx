import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/api'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import { ListSkeleton } from '@/ui/waiting'
import classes from './interview-page.module.css'
import { interviewQuery, type Scheduling } from './queries'
import { goesThere, MOST_WAY, wayOf } from './way'

const DEFAULT_MINUTES = 30

const zones = (): string[] => {
  const all = Intl.supportedValuesOf('timeZone')
  const here = localZone()
  return all.includes(here) ? all : [here, ...all]
}

type Known = Partial<
  Pick<
    Interview,
    'id' | 'form' | 'scheduled_at' | 'time_zone' | 'place' | 'minutes_promised' | 'travel_minutes'
  >
>
type Props = { interview: Known; save: (time: Scheduling) => Promise<unknown> }

/**
 * Day, place and length that two people agreed on, by the clock of the place where they will look at it; where one has
 * to go there, the way too, so that there is a time to leave by. Lists do not know the way: then it is asked for first.
 */
export function ScheduleForm({ interview, save }: Props) {
  const { id, form, travel_minutes } = interview
  const asks = id !== undefined && travel_minutes === undefined && goesThere(form)
  const whole = useQuery({ ...interviewQuery(id ?? ''), enabled: asks })
  if (asks && whole.isPending) return <ListSkeleton rows={3} />
  const way = travel_minutes ?? whole.data?.travel_minutes ?? null
  return <TimeForm interview={{ ...interview, travel_minutes: way }} save={save} />
}

function TimeForm({ interview, save }: Props) {
  const { t } = useLingui()
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const zone = interview.time_zone ?? localZone()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      scheduled_at: interview.scheduled_at ? toLocalInput(new Date(interview.scheduled_at), zone) : '',
      time_zone: zone,
      place: interview.place ?? '',
      minutes_promised: String(interview.minutes_promised ?? DEFAULT_MINUTES),
      travel_minutes: String(interview.travel_minutes ?? ''),
    },
    validate: { scheduled_at: (value) => (value ? null : t`A day and a time are needed.`) },
  })
  const submit = async (values: typeof form.values) => {
    setProblem(null)
    setBusy(true)
    try {
      const body = {
        scheduled_at: toIso(toInstant(values.scheduled_at, values.time_zone)),
        time_zone: values.time_zone,
        place: values.place.trim() || null,
        minutes_promised: Number(values.minutes_promised) || null,
      }
      await save({ body, way: form.isDirty('travel_minutes') ? wayOf(values.travel_minutes) : undefined })
    } catch (error) {
      setProblem(applyServerErrors(form, error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={paper.stack} noValidate onSubmit={form.onSubmit(submit)}>
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
        {goesThere(interview.form) ? (
          <TextInput
            label={t`How long is the way there?`}
            description={t`In minutes, from your door to theirs.`}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_WAY}
            key={form.key('travel_minutes')}
            {...form.getInputProps('travel_minutes')}
          />
        ) : null}
      </div>
      <div className={paper.actions}>
        <Button type="submit" loading={busy}>
          {t`Save the time`}
        </Button>
      </div>
    </form>
  )
}
