import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api, type SourceCount, unwrap, useMutation } from '@/api'
import { ProblemNote } from '@/ui/problem'
import { contactsKey } from './queries'
import classes from './sources-page.module.css'

type AdderProps = { source: SourceCount['source']; label: string; onAdded?: (name: string) => void }

/** Type a name, press Enter, type the next. */
export function NameAdder({ source, label, onAdded }: AdderProps) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [added, setAdded] = useState<string[]>([])
  const add = useMutation({
    mutationFn: (wanted: string) => unwrap(api.POST('/api/v1/contacts', { body: { name: wanted, source } })),
    meta: { invalidates: [contactsKey, ['tasks']] },
    onSuccess: (contact) => {
      setAdded((names) => [...names, contact.name])
      onAdded?.(contact.name)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (!wanted) return
    setName('')
    add.mutate(wanted, { onError: () => setName((now) => now || wanted) })
  }
  return (
    <div className={classes.adder}>
      <form className={classes.row} onSubmit={submit}>
        <TextInput
          className={classes.input}
          aria-label={label}
          placeholder={t`A name, then Enter`}
          autoComplete="off"
          autoCapitalize="words"
          enterKeyHint="next"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!name.trim()}>
          {t`Add`}
        </Button>
      </form>
      <p className={classes.added} role="status">
        {added.length > 0 ? t`Added: ${added.join(', ')}` : null}
      </p>
      {add.isError ? <ProblemNote error={add.error} /> : null}
    </div>
  )
}
