import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SeenTalk, SeenTask } from '@/api'
import { ScheduleForm, useLeaveBy } from '@/features/interviews'
import { toInstant, toIso, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './calendar.module.css'
import { useMoveTask, useReschedule } from './queries'

/** Another time for a talk, by form; a time that was confirmed has to be confirmed anew. */
export function ChangeTalk({ talk, onClose }: { talk: SeenTalk; onClose: () => void }) {
  const { t } = useLingui()
  const change = useReschedule(talk.id)
  const leaveBy = useLeaveBy()
  const { name } = talk.contact
  return (
    <Dialog title={t`Another time with ${name}`} onClose={onClose}>
      <div className={classes.form}>
        {talk.state === 'confirmed' ? (
          <p className={classes.facts}>{t`A new time is to be confirmed anew, the day before.`}</p>
        ) : null}
        <ScheduleForm
          interview={talk}
          save={async (time) => {
            await change.mutateAsync(time)
            const leave = await leaveBy(talk)
            notify({
              message: leave
                ? t`The new time with ${name} is saved. Leave by ${leave}.`
                : t`The new time with ${name} is saved.`,
            })
            onClose()
          }}
        />
      </div>
    </Dialog>
  )
}

export function ChangeTask({ task, onClose }: { task: SeenTask; onClose: () => void }) {
  const { t } = useLingui()
  const change = useMoveTask(task.id)
  const [title, setTitle] = useState(task.title)
  const [when, setWhen] = useState(() => toLocalInput(new Date(task.due_at), task.time_zone))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim() || !when) return
    const before = { title: task.title, due_at: task.due_at }
    change.mutate(
      { title: title.trim(), due_at: toIso(toInstant(when, task.time_zone)) },
      {
        onSuccess: () => {
          notify({ message: t`Changed.`, undo: () => change.mutateAsync(before) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={t`Change what you noted`} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        {change.isError ? <ProblemNote error={change.error} /> : null}
        <TextInput
          label={t`What`}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t`Day and time`}
          type="datetime-local"
          value={when}
          onChange={(event) => setWhen(event.currentTarget.value)}
        />
        <Button type="submit" loading={change.isPending}>
          {t`Save the change`}
        </Button>
      </form>
    </Dialog>
  )
}
