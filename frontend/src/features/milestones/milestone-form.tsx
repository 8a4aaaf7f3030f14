import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ApiError, type MilestoneCreate } from '@/api'
import { PersonPicker } from '@/features/contacts'
import { fieldsQuery } from '@/features/fields'
import { localZone, toLocalInput } from '@/lib/time'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { PersonChip } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import classes from './milestones.module.css'
import { type Kind, useCreateMilestone } from './queries'
import { KINDS, OF_A_FIELD, useKindWords } from './words'

type Person = { id: string; name: string }

/** What happened, in a sentence that could stand in a message; the rest only where it leads to somebody. */
export function MilestoneForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui()
  const words = useKindWords()
  const navigate = useNavigate()
  const create = useCreateMilestone()
  const text = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<Kind>('internship')
  const [sentence, setSentence] = useState('')
  const [day, setDay] = useState(() => toLocalInput(new Date(), localZone()).slice(0, 10))
  const [field, setField] = useState('')
  const [people, setPeople] = useState<readonly Person[]>([])
  const [tried, setTried] = useState(false)
  useEffect(() => text.current?.focus(), [])

  const wantsPeople = kind === 'met_referral' || kind === 'did_suggestion'
  const lacksText = !sentence.trim()
  const lacksPerson = kind === 'met_referral' && people.length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lacksText) text.current?.focus()
    if (lacksText || lacksPerson) return
    const body: MilestoneCreate = {
      kind,
      text: sentence.trim(),
      happened_on: day || null,
      field_id: OF_A_FIELD.includes(kind) && field ? field : null,
      ...(kind === 'met_referral' ? { contact_id: people[0]?.id ?? null } : {}),
      ...(kind === 'did_suggestion' ? { suggested_by_ids: people.map(({ id }) => id) } : {}),
    }
    create.mutate(body, {
      onSuccess: ({ id }) => navigate({ to: '/milestones/$milestoneId', params: { milestoneId: id } }),
    })
  }
  const remarks = create.error instanceof ApiError ? create.error.fields : {}
  const known = Boolean(remarks.text ?? remarks.happened_on ?? remarks.contact_id)
  return (
    <form className={paper.form} onSubmit={submit} noValidate>
      <NativeSelect
        label={t`What is the news?`}
        value={kind}
        data={KINDS.map((value) => ({ value, label: words.word(value) }))}
        onChange={(event) => {
          setKind(event.currentTarget.value as Kind)
          setPeople([])
        }}
      />
      <TextInput
        ref={text}
        label={t`In a sentence`}
        description={t`As it may stand in a message. You can still change every message.`}
        placeholder={words.example(kind)}
        maxLength={300}
        autoComplete="off"
        value={sentence}
        error={tried && lacksText ? t`A sentence is needed.` : remarks.text}
        onChange={(event) => setSentence(event.currentTarget.value)}
      />
      {wantsPeople ? (
        <WithWhom
          many={kind === 'did_suggestion'}
          label={kind === 'met_referral' ? t`Whom did you meet?` : t`Who suggested it?`}
          people={people}
          onChange={setPeople}
          error={tried && lacksPerson ? t`Say whom you met, and whoever named them comes first.` : undefined}
        />
      ) : null}
      <div className={paper.pair}>
        <TextInput
          type="date"
          label={t`When`}
          value={day}
          error={remarks.happened_on}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {OF_A_FIELD.includes(kind) ? (
          <FieldSelect value={field} onChange={async (id) => setField(id)} />
        ) : null}
      </div>
      {create.isError && !known ? <ProblemNote error={create.error} /> : null}
      <div className={paper.actions}>
        <Button type="submit" loading={create.isPending}>
          {t`Keep it, and see who should hear`}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t`Cancel`}
        </Button>
      </div>
    </form>
  )
}

export function FieldSelect({
  value,
  onChange,
}: {
  value: string
  onChange: (id: string) => Promise<unknown>
}) {
  const { t } = useLingui()
  const fields = useQuery(fieldsQuery)
  const items = fields.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Select
      label={t`In which field?`}
      value={value}
      data={[
        { value: '', label: t`No one field` },
        ...items.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  )
}

type WhoProps = {
  label: string
  many: boolean
  people: readonly Person[]
  error: string | undefined
  onChange: (people: readonly Person[]) => void
}

function WithWhom({ label, many, people, error, onChange }: WhoProps) {
  const { t } = useLingui()
  const open = many || people.length === 0
  return (
    <div className={paper.stack}>
      {open ? null : <p className={classes.label}>{label}</p>}
      {people.map((person) => (
        <div key={person.id} className={classes.chosen}>
          <PersonChip name={person.name} />
          <Button
            variant="subtle"
            aria-label={t`Take ${person.name} out`}
            onClick={() => onChange(people.filter((each) => each.id !== person.id))}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      {open ? (
        <PersonPicker
          label={label}
          onPick={({ id, name }) =>
            onChange([...(many ? people.filter((each) => each.id !== id) : []), { id, name }])
          }
        />
      ) : null}
      {error ? (
        <p className={classes.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
