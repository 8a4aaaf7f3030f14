import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { localZone, morningAfter, toIso } from '@/lib/time'
import { ProblemNote } from '@/ui/problem'
import { useAddTask } from './queries'
import classes from './today-page.module.css'

/** One line for what one wants to remember; it stands under Today tomorrow morning unless a day is named. */
export default function AddTask() {
  const { t } = useLingui()
  const [title, setTitle] = useState('')
  const [day, setDay] = useState('')
  const add = useAddTask()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return
    const zone = localZone()
    const due = day ? new Date(`${day}T09:00`) : morningAfter(new Date(), 1, zone)
    add.mutate(
      { title: title.trim(), due_at: toIso(due), time_zone: zone },
      { onSuccess: () => setTitle('') },
    )
  }
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        className={classes.addTitle}
        label={t`Remind me`}
        placeholder={t`Read about the museum before Thursday`}
        autoComplete="off"
        enterKeyHint="done"
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {title.trim() ? (
        <>
          <TextInput
            label={t`On`}
            type="date"
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button type="submit" loading={add.isPending}>
            {t`Add`}
          </Button>
        </>
      ) : null}
      {add.isError ? <ProblemNote error={add.error} /> : null}
    </form>
  )
}
