import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { api, type ContactCreate, type SourceCount, unwrap, useMutation } from '@/api'
import { ProblemNote } from '@/ui/problem'
import { contactsKey } from './queries'
import classes from './sources-page.module.css'

/** Names from one source, one after the other; the one that stands in the field is added with the others. */
export function useNames(source: SourceCount['source']) {
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [added, setAdded] = useState<readonly string[]>([])
  const create = useMutation({
    mutationFn: (body: ContactCreate) => unwrap(api.POST('/api/v1/contacts', { body })),
    meta: { invalidates: [contactsKey, ['tasks']] },
  })
  /** Adds what is typed, if anything is, and gives all names; null where it was refused, which is said at the field. */
  const add = async (): Promise<readonly string[] | null> => {
    const wanted = name.trim()
    if (!wanted) return added
    setName('')
    try {
      const contact = await create.mutateAsync({ name: wanted, source })
      setAdded((names) => [...names, contact.name])
      return [...added, contact.name]
    } catch {
      setName((now) => now || wanted)
      input.current?.focus()
      return null
    }
  }
  return { input, name, setName, added, add, error: create.error }
}

export type Names = ReturnType<typeof useNames>

/** Type a name, press Enter, type the next. */
export function NameAdder({ names, label }: { names: Names; label: string }) {
  const { t } = useLingui()
  const { input, name, setName, added, add, error } = names
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <div className={classes.adder}>
      <form className={classes.row} onSubmit={submit}>
        <TextInput
          ref={input}
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
      {error ? <ProblemNote error={error} /> : null}
    </div>
  )
}
