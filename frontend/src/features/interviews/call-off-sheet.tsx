import { useLingui } from '@lingui/react/macro'
import { Button, Radio, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type InterviewCallOff, useMutation } from '@/api'
import { firstName } from '@/lib/text'
import { Dialog } from '@/ui/dialog'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'

type Props = {
  verb: 'cancel' | 'no_show'
  name: string
  onClose: () => void
  onTake: (body: InterviewCallOff) => Promise<unknown>
}

/**
 * Whose doing it was changes what to do next, and nothing else; it stays with the person who says it.
 * The sheet closes once it is noted, so that nothing typed goes with a refusal.
 */
export function CallOffSheet({ verb, name, onClose, onTake }: Props) {
  const { t } = useLingui()
  const [by, setBy] = useState('')
  const [note, setNote] = useState('')
  const take = useMutation({ mutationFn: onTake, onSuccess: onClose })
  const first = firstName(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate({
      ...(by ? { by: by === 'me' ? 'me' : 'them' } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    })
  }
  const words = {
    cancel: { title: t`It is called off`, me: t`I called it off`, them: t`${first} called it off` },
    no_show: {
      title: t`It did not take place`,
      me: t`I could not be there`,
      them: t`${first} was not there`,
    },
  }[verb]
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className={paper.sheet} onSubmit={submit}>
        <Radio.Group
          label={t`How did it come?`}
          description={t`Only you see this. It says what is best to do now.`}
          value={by}
          onChange={setBy}
        >
          <div className={paper.choices}>
            <Radio value="them" label={words.them} />
            <Radio value="me" label={words.me} />
          </div>
        </Radio.Group>
        <TextInput
          label={t`A few words, if you like`}
          maxLength={2000}
          autoComplete="off"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {take.isError ? <ProblemNote error={take.error} /> : null}
        <div>
          <Button type="submit" loading={take.isPending}>{t`Note it`}</Button>
        </div>
      </form>
    </Dialog>
  )
}
