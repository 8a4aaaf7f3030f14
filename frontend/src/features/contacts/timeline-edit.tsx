import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { TimelineEntry } from '@/api'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { type OwnKind, useChangeEntry } from './queries'
import classes from './timeline.module.css'
import { useKindOptions } from './timeline-kinds'

type Props = { entry: TimelineEntry; onDone: () => void }

/** An entry in its own place, to change its kind, its moment and its words; what it said before comes back with Undo. */
export function TimelineEdit({ entry, onDone }: Props) {
  const { t } = useLingui()
  const kinds = useKindOptions()
  const change = useChangeEntry(entry.id)
  const [zone] = useState(localZone)
  const before = toLocalInput(new Date(entry.at), zone)
  const [kind, setKind] = useState(entry.kind as OwnKind)
  const [when, setWhen] = useState(before)
  const [text, setText] = useState(entry.text)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const at = when && when !== before ? toIso(toInstant(when, zone)) : entry.at
    await change.mutateAsync({ kind, text: text.trim(), at })
    const old = { kind: entry.kind as OwnKind, text: entry.text, at: entry.at }
    notify({ message: t`Changed.`, undo: () => change.mutateAsync(old) })
    onDone()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
  }
  return (
    <form
      className={classes.edit}
      aria-label={t`Change this entry`}
      onKeyDown={leave}
      onSubmit={(event) => void save(event).catch(() => undefined)}
    >
      <Textarea
        label={t`What happened`}
        autosize
        minRows={2}
        maxRows={10}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.editFields}>
        <NativeSelect
          label={t`Kind`}
          value={kind}
          data={kinds}
          onChange={(event) => setKind(event.currentTarget.value as OwnKind)}
        />
        <TextInput
          label={t`When`}
          type="datetime-local"
          value={when}
          onChange={(event) => setWhen(event.currentTarget.value)}
        />
      </div>
      {change.isError ? <ProblemNote error={change.error} /> : null}
      <div className={paper.actions}>
        <Button type="submit" loading={change.isPending}>
          {t`Save the change`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t`Leave it`}
        </Button>
      </div>
    </form>
  )
}
