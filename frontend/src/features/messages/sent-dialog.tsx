import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ApiError, type Medium, type Outreach } from '@/api'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { MEDIA } from './kinds'
import { useMessageStep } from './queries'
import type { Outgoing } from './send-bar'
import classes from './send-bar.module.css'
import { useMessageWords } from './words'

type Props = { message: Outreach; going: Outgoing; left: number; onClose: () => void }

/** One kind question, because it goes into the story with this person and starts the clocks that follow. */
export function SentDialog({ message, going, left, onClose }: Props) {
  const { t } = useLingui()
  const words = useMessageWords()
  const step = useMessageStep(message.id)
  const [channel, setChannel] = useState<Medium>(going.channel)
  const [opened] = useState(() => toLocalInput(new Date(), localZone()))
  const [when, setWhen] = useState(opened)
  const name = firstName(message.contact.name)

  /* Mark by mark, the last first: whom one reached was also called. */
  const takeBack = async () => {
    const { state } = await step.mutateAsync({ verb: 'take_back' })
    if (state !== 'draft') await step.mutateAsync({ verb: 'take_back' })
  }
  const note = async (event: FormEvent) => {
    event.preventDefault()
    const at = when && when !== opened ? { at: toIso(toInstant(when, localZone())) } : {}
    try {
      await step.mutateAsync({ verb: 'mark_sent', body: { channel, ...at } })
      if (going.reached) await step.mutateAsync({ verb: 'reached' })
      onClose()
      notify({
        message: going.reached ? t`Noted. You reached ${name}.` : t`Noted as sent to ${name}.`,
        undo: takeBack,
      })
    } catch {
      /* shown below, beside the button */
    }
  }
  const waiting = step.error instanceof ApiError && step.error.code === 'not_ready'
  return (
    <Dialog
      title={going.reached ? t`You talked with ${name}?` : t`It is on its way to ${name}?`}
      onClose={onClose}
    >
      <form className={classes.form} onSubmit={(event) => void note(event)}>
        <p className={classes.quiet}>
          {t`Colloquy sends nothing. This only notes what you did, and it stays in the story with ${name}.`}
        </p>
        {left > 0 ? (
          <p className={classes.warn}>
            {left === 1
              ? t`One remark is still open. That is up to you.`
              : t`${left} remarks are still open. That is up to you.`}
          </p>
        ) : null}
        <div className={classes.pair}>
          <NativeSelect
            label={t`How you sent it`}
            value={channel}
            data={MEDIA.map((value) => ({ value, label: words.way(value) }))}
            onChange={(event) => setChannel(event.currentTarget.value as Medium)}
          />
          <TextInput
            label={t`When`}
            type="datetime-local"
            max={opened}
            value={when}
            onChange={(event) => setWhen(event.currentTarget.value)}
          />
        </div>
        {step.isError ? <ProblemNote error={step.error} /> : null}
        <div className={paper.actions}>
          <Button type="submit" loading={step.isPending}>
            {t`Yes, note it`}
          </Button>
          {waiting && message.interview_id ? (
            <LinkButton
              variant="default"
              to="/interviews/$interviewId"
              params={{ interviewId: message.interview_id }}
              search={{ step: 'plan' }}
            >
              {t`See what is missing`}
            </LinkButton>
          ) : (
            <Button variant="default" onClick={onClose}>
              {t`Not yet`}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
