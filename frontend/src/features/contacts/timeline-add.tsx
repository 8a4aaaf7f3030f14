import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { api, unwrap, useMutation } from '@/api'
import { Icon } from '@/ui/icons'
import { ProblemNote } from '@/ui/problem'
import { guessKind } from './guess-kind'
import { contactsKey, type OwnKind } from './queries'
import classes from './timeline.module.css'
import { useKindOptions } from './timeline-kinds'

/** One line says what happened; its kind is guessed from the words, and can be chosen. */
export function AddEntry({ contactId }: { contactId: string }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<OwnKind | null>(null)
  const kind = chosen ?? guessKind(text)
  const kinds = useKindOptions()
  const add = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/timeline', {
          params: { path: { contact_id: contactId } },
          body: { kind, text: text.trim() },
        }),
      ),
    meta: { invalidates: [contactsKey, ['tasks']] },
    onSuccess: () => {
      setText('')
      setChosen(null)
    },
  })
  return (
    <form
      className={classes.add}
      aria-label={t`Add to the timeline`}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) add.mutate()
      }}
    >
      <Textarea
        aria-label={t`What happened`}
        placeholder={t`What happened? "Called, left a message"`}
        autosize
        minRows={1}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.addRow}>
        <NativeSelect
          aria-label={t`Kind`}
          value={kind}
          data={kinds}
          onChange={(event) => setChosen(event.currentTarget.value as OwnKind)}
        />
        <Button type="submit" loading={add.isPending} disabled={!text.trim()}>
          {t`Keep this`}
        </Button>
      </div>
      <p className={classes.private}>
        <Icon name="lock" size={15} />
        {t`Only you can read what stands here.`}
      </p>
      {add.isError ? <ProblemNote error={add.error} /> : null}
    </form>
  )
}
