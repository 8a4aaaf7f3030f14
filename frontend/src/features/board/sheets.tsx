import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InterviewThank } from '@/api'
import { ScheduleForm, useChannelWords } from '@/features/interviews'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { ProblemNote } from '@/ui/problem'
import classes from './board.module.css'
import type { Move, Verb } from './move'
import type { BoardContact, Details } from './queries'
import { useMoveWords } from './words'

export type Asked = { contact: BoardContact; move: Exclude<Move, { kind: 'no' }>; verb: Verb | null }
type Props = Asked & { take: (verb: Verb, details?: Details) => Promise<unknown>; onClose: () => void }

/** The verbs that need to know something first. */
export const needsSheet = ({ move, verb }: Pick<Asked, 'move' | 'verb'>): boolean =>
  move.kind === 'choose' || verb === 'schedule' || verb === 'hold' || verb === 'thank'

/** What has to be known before somebody stands in the next column; closing it leaves them where they are. */
export function MoveSheet({ contact, move, verb, take, onClose }: Props) {
  const { t } = useLingui()
  const name = firstName(contact.name)
  const talk = move.kind === 'begin' ? {} : move.talk
  const titles: Partial<Record<Verb, string>> = {
    schedule: t`When will you talk with ${name}?`,
    hold: t`When did you talk with ${name}?`,
    thank: t`How did you thank ${name}?`,
  }
  const title = (verb && move.kind !== 'choose' && titles[verb]) || t`How did it end with ${name}?`
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={classes.sheet}>
        {move.kind === 'choose' ? <Endings verbs={move.verbs} take={take} /> : null}
        {move.kind !== 'choose' && verb === 'schedule' ? (
          <ScheduleForm interview={talk} save={(body) => take('schedule', body)} />
        ) : null}
        {move.kind !== 'choose' && verb === 'hold' ? <Held take={take} /> : null}
        {move.kind !== 'choose' && verb === 'thank' ? <Thanked take={take} /> : null}
      </div>
    </Dialog>
  )
}

type Part = Pick<Props, 'take'>

function useTaking(take: Props['take']) {
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (verb: Verb, details?: Details) => {
    setBusy(true)
    try {
      await take(verb, details)
    } catch (error) {
      setProblem(error)
      setBusy(false)
    }
  }
  return { run, busy, problem: problem ? <ProblemNote error={problem} /> : null }
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
