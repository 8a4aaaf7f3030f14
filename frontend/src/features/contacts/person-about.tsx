import { useLingui } from '@lingui/react/macro'
import type { Contact, ContactPatch } from '@/api'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { Confirmed } from './confirmed'
import { PersonFields } from './person-fields'
import classes from './person-panel.module.css'
import { PersonPositions } from './person-positions'
import { PersonRelations } from './person-relations'
import { useUpdateContact } from './queries'
import { useChannelWords, useComfortWords, useGroundWords, useSourceWords } from './words'

const orNull = (value: string) => value.trim() || null

/** Puts a new first value into a list of labeled ones, or takes the first away when it was emptied. */
export function withFirst<T extends object>(
  list: readonly T[],
  make: (old: T | undefined) => T,
  value: string,
): T[] {
  const rest = list.slice(1)
  return value.trim() ? [make(list[0]), ...rest] : rest
}

export function PersonAbout({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const update = useUpdateContact(contact.id)
  const save = (body: ContactPatch) => update.mutateAsync(body)
  const email = contact.emails[0]?.address ?? ''
  const phone = contact.phones[0]?.number ?? ''
  const link = contact.links[0]?.url ?? ''
  const address = contact.addresses[0]?.text ?? ''
  return (
    <div className={classes.stack}>
      <Section title={t`Name and ways to reach them`}>
        <div className={classes.fields}>
          <div className={classes.checked}>
            <InlineField label={t`Name`} value={contact.name} save={(name) => save({ name })} />
            <Confirmed contact={contact} what="name" />
          </div>
          <InlineField
            label={t`How it is said`}
            value={contact.pronunciation ?? ''}
            save={(value) => save({ pronunciation: orNull(value) })}
          />
          <InlineField
            label={t`E-mail`}
            value={email}
            inputProps={{ type: 'email', inputMode: 'email' }}
            save={(value) =>
              save({ emails: withFirst(contact.emails, (old) => ({ ...old, address: value.trim() }), value) })
            }
          />
          <InlineField
            label={t`Phone`}
            value={phone}
            inputProps={{ type: 'tel', inputMode: 'tel' }}
            save={(value) =>
              save({ phones: withFirst(contact.phones, (old) => ({ ...old, number: value.trim() }), value) })
            }
          />
          <InlineField
            label={t`Web page`}
            value={link}
            inputProps={{ type: 'url', inputMode: 'url' }}
            save={(value) =>
              save({ links: withFirst(contact.links, (old) => ({ ...old, url: value.trim() }), value) })
            }
          />
          <div className={classes.checked}>
            <InlineField
              label={t`Postal address`}
              value={address}
              save={(value) =>
                save({
                  addresses: withFirst(contact.addresses, (old) => ({ ...old, text: value.trim() }), value),
                })
              }
            />
            {address ? <Confirmed contact={contact} what="address" /> : null}
          </div>
        </div>
      </Section>
      <Section title={t`How you are connected`}>
        <Choices contact={contact} save={save} />
        <InlineField
          label={t`In a few words`}
          value={contact.connection_note ?? ''}
          keepAs={`contact:${contact.id}:connection_note`}
          save={(value) => save({ connection_note: orNull(value) })}
        />
        {update.isError ? <ProblemNote error={update.error} /> : null}
      </Section>
      <PersonFields contact={contact} />
      <PersonPositions contact={contact} />
      <Section title={t`Notes and tags`}>
        <InlineField
          label={t`Notes`}
          multiline
          value={contact.notes ?? ''}
          keepAs={`contact:${contact.id}:notes`}
          save={(value) => save({ notes: value.trim() })}
        />
        <InlineField
          label={t`Tags`}
          description={t`Separated by commas.`}
          value={contact.tags.join(', ')}
          save={(value) => save({ tags: value.split(',').flatMap((tag) => tag.trim() || []) })}
        />
      </Section>
      <PersonRelations contact={contact} />
    </div>
  )
}

type SaveProps = { contact: Contact; save: (body: ContactPatch) => Promise<unknown> }

function Choices({ contact, save }: SaveProps) {
  const { t } = useLingui()
  const source = useSourceWords()
  const channel = useChannelWords()
  const ground = useGroundWords()
  const comfort = useComfortWords()
  const unsaid = { value: '', label: t`Not said` }
  const options = <K extends string | number>({
    list,
    word,
  }: {
    list: readonly K[]
    word: (key: K) => string
  }) => [unsaid, ...list.map((value) => ({ value: String(value), label: word(value) }))]
  return (
    <div className={classes.fields}>
      <Select
        label={t`How you know them`}
        value={contact.source ?? ''}
        data={options(source)}
        onChange={(value) => save({ source: (value || null) as Contact['source'] })}
      />
      <Select
        label={t`How easy it is to ask`}
        value={String(contact.comfort ?? '')}
        data={options(comfort)}
        onChange={(value) => save({ comfort: Number(value) || null })}
      />
      <Select
        label={t`Best way to reach them`}
        value={contact.preferred_channel ?? ''}
        data={options(channel)}
        onChange={(value) => save({ preferred_channel: (value || null) as Contact['preferred_channel'] })}
      />
      <Select
        label={t`Shared ground`}
        value={contact.connection_basis ?? ''}
        data={options(ground)}
        onChange={(value) => save({ connection_basis: (value || null) as Contact['connection_basis'] })}
      />
    </div>
  )
}
