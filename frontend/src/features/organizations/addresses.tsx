import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Organization } from '@/api'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './organizations.module.css'
import { useUpdateOrganization } from './queries'

type Address = Organization['addresses'][number]

/** Where it is, as one would write it on an envelope; several houses, several addresses. */
export function Addresses({ organization }: { organization: Organization }) {
  const { t } = useLingui()
  const update = useUpdateOrganization(organization.id)
  const { addresses } = organization
  const [adding, setAdding] = useState(false)
  const write = (next: Address[]) => update.mutateAsync({ addresses: next })
  const change = (index: number, text: string) =>
    write(addresses.map((address, at) => (at === index ? { ...address, text } : address)))
  const drop = async (index: number) => {
    await write(addresses.filter((_, at) => at !== index))
    notify({ message: t`The address was removed.`, undo: () => write([...addresses]) })
  }
  return (
    <Section
      title={t`Addresses`}
      aside={
        <Button variant="subtle" size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t`Add an address`}
        </Button>
      }
    >
      {addresses.map((address, index) => {
        const name = address.label || t`Address ${index + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: addresses have no name of their own but their place.
          <div key={`${index}-${addresses.length}`} className={classes.address}>
            <InlineField
              multiline
              label={name}
              value={address.text}
              keepAs={`organization:${organization.id}:address:${index}`}
              save={(text) => change(index, text)}
            />
            <ActionIcon aria-label={t`Remove: ${name}`} onClick={() => void drop(index)}>
              <Icon name="close" />
            </ActionIcon>
          </div>
        )
      })}
      {adding ? (
        <NewAddress
          onAdd={(text) => write([...addresses, { label: '', text }]).then(() => setAdding(false))}
        />
      ) : null}
      {addresses.length === 0 && !adding ? <p className={paper.quiet}>{t`Nothing noted yet.`}</p> : null}
    </Section>
  )
}

function NewAddress({ onAdd }: { onAdd: (text: string) => Promise<void> }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) onAdd(text.trim()).catch(setError)
  }
  return (
    <form className={classes.add} onSubmit={submit}>
      <Textarea
        className={classes.grow}
        autosize
        autoFocus
        minRows={2}
        maxLength={500}
        label={t`The address`}
        description={t`As one would write it on an envelope.`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!text.trim()}>
        {t`Keep it`}
      </Button>
      {error ? <ProblemNote error={error} /> : null}
    </form>
  )
}
