import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Medium, Outreach } from '@/api'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import paper from '@/ui/paper.module.css'
import { MEDIA } from './kinds'
import { NotNoted } from './not-noted'
import classes from './send-bar.module.css'
import type { Noting } from './use-noting'
import { useMessageWords } from './words'

type Props = { message: Outreach; noting: Noting; onClose: () => void }

/** For what went out another way than it was written for, or not just now: it starts the clocks that follow. */
export function SentDialog({ message, noting, onClose }: Props) {
  const { t } = useLingui()
  const words = useMessageWords()
  const [channel, setChannel] = useState<Medium>(message.medium)
  const [opened] = useState(() => toLocalInput(new Date(), localZone()))
  const [when, setWhen] = useState(opened)
  const name = firstName(message.contact.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = when && when !== opened ? { at: toIso(toInstant(when, localZone())) } : {}
    /* What is refused stands below, beside the button. */
    void noting.note({ channel, ...at }).then(onClose, () => undefined)
  }
  return (
    <Dialog title={t`How did it go to ${name}?`} onClose={onClose}>
      <form className={paper.sheet} onSubmit={submit}>
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
        <NotNoted message={message} error={noting.error} />
        <div className={paper.actions}>
          <Button type="submit" loading={noting.busy}>
            {t`Yes, note it`}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t`Not yet`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
