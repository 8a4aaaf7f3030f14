import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InterviewThank } from '@/api'
import { ScheduleForm, useChannelWords } from '@/features/interviews'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import classes from './board.module.css'
import { LeaveSheet } from './leave-sheet'
import type { Move, Verb } from './move'
import { BEGUN_AS, type BoardContact } from './queries'
import { type Part, type Take, useTaking } from './use-taking'
import { useMoveWords } from './words'

export type Asked = { contact: BoardContact; move: Exclude<Move, { kind: 'no' }>; verb: Verb | null }
type Props = Asked & { take: Take; onClose: () => void }

/** The verbs that need to know something first. */
export const needsSheet = ({ move, verb }: Pick<Asked, 'move' | 'verb'>): boolean =>
  move.kind === 'choose' ||
  move.kind === 'leave' ||
  verb === 'schedule' ||
  verb === 'hold' ||
  verb === 'thank'

/** What has to be known before somebody stands in the next column; closing it leaves them where they are. */
export function MoveSheet({ contact, move, verb, take, onClose }: Props) {
  const { t } = useLingui()
  const name = firstName(contact.name)
  const titles: Partial<Record<Verb, string>> = {
    schedule: t`When will you talk with ${name}?`,
    hold: t`When did you talk with ${name}?`,
    thank: t`How did you thank ${name}?`,
  }
  const leave = move.kind === 'leave' ? move.leave : null
  const asked = {
    granted: t`May you write to ${name} now and then?`,
    declined: t`Would ${name} rather not hear from you?`,
  }
  const ofVerb = move.kind === 'choose' || !verb ? undefined : titles[verb]
  const title = leave ? asked[leave] : (ofVerb ?? t`How did it end with ${name}?`)
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={classes.sheet}>
        <Body move={move} verb={verb} take={take} />
      </div>
    </Dialog>
  )
}

function Body({ move, verb, take }: Pick<Props, 'move' | 'verb' | 'take'>) {
  if (move.kind === 'choose') return <Endings verbs={move.verbs} take={take} />
  if (move.kind === 'leave') return <LeaveSheet leave={move.leave} take={take} />
  const talk = move.kind === 'begin' ? { form: BEGUN_AS } : move.talk
  if (verb === 'schedule') return <ScheduleForm interview={talk} save={(time) => take('schedule', time)} />
  return verb === 'hold' ? <Held take={take} /> : <Thanked take={take} />
}

function Endings({ verbs, take }: Part & { verbs: readonly Verb[] }) {
  const words = useMoveWords()
  const { run, busy, problem } = useTaking(take)
  return (
    <>
      {problem}
      {verbs.map((verb) => (
        <Button key={verb} variant="default" disabled={busy} onClick={() => void run(verb)}>
          {words.verb(verb)}
        </Button>
      ))}
    </>
  )
}

function Held({ take }: Part) {
  const { t } = useLingui()
  const { run, busy, problem } = useTaking(take)
  const [zone] = useState(localZone)
  const [when, setWhen] = useState(() => toLocalInput(new Date(), zone))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = toInstant(when, zone)
    /* The field knows minutes only: "just now" must not lie behind the start of a talk a moment ago. */
    const past = Number.isNaN(at.getTime()) || at.getTime() > Date.now() - 60_000
    void run('hold', past ? {} : { ended_at: toIso(at) })
  }
  return (
    <form className={classes.sheet} onSubmit={submit}>
      {problem}
      <TextInput
        label={t`It ended`}
        type="datetime-local"
        value={when}
        max={toLocalInput(new Date(), zone)}
        onChange={(event) => setWhen(event.currentTarget.value)}
      />
      <p className={classes.note}>{t`The write-up is next, while it is fresh. Six minutes are enough.`}</p>
      <Button type="submit" loading={busy}>
        {t`We have talked`}
      </Button>
    </form>
  )
}

function Thanked({ take }: Part) {
  const { t } = useLingui()
  const channels = useChannelWords()
  const { run, busy, problem } = useTaking(take)
  const [channel, setChannel] = useState<InterviewThank['channel']>('handwritten')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run('thank', { channel })
  }
  return (
    <form className={classes.sheet} onSubmit={submit}>
      {problem}
      <NativeSelect
        label={t`How you sent it`}
        value={channel}
        data={channels.list.map((value) => ({ value, label: channels.word(value) }))}
        onChange={(event) => setChannel(event.currentTarget.value as InterviewThank['channel'])}
      />
      <Button type="submit" loading={busy}>
        {t`Mark as sent`}
      </Button>
    </form>
  )
}
