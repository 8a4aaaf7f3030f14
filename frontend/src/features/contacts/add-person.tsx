import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api, type Contact, unwrap, useMutation } from '@/api'
import { localZone, toInstant, toIso, toLocalInput } from '@/lib/time'
import { BackLink } from '@/ui/back-link'
import { Page } from '@/ui/page'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './add-person.module.css'
import { contactsKey } from './queries'
import type { Source } from './search'
import { useSourceWords } from './words'

type Values = {
  how: string
  name: string
  organization_name: string
  title: string
  email: string
  phone: string
  source: string
  met_at: string
  place: string
  note: string
}

const EMPTY: Values = {
  how: 'known',
  name: '',
  organization_name: '',
  title: '',
  email: '',
  phone: '',
  source: '',
  met_at: '',
  place: '',
  note: '',
}

type Filled = Partial<Record<keyof Values, string>>

const filledIn = (values: Values): Filled =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])),
  )

/** Somebody just met becomes a person and an entry in one call; somebody known becomes a person alone. */
async function addPerson(values: Values): Promise<Contact> {
  const { how, met_at, place, note, email, phone, source, name: _name, ...rest } = filledIn(values)
  const name = values.name.trim()
  const known = source ? { source: source as Source } : {}
  if (how === 'met') {
    const details = {
      ...(place ? { place } : {}),
      ...(note ? { note } : {}),
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
    }
    const when = met_at ? { met_at: toIso(toInstant(met_at, localZone())) } : {}
    const { contact } = await unwrap(
      api.POST('/api/v1/contacts/just_met', { body: { name, ...rest, ...details, ...when, ...known } }),
    )
    return contact
  }
  const details = {
    ...(note ? { notes: note } : {}),
    ...(email ? { emails: [{ address: email }] } : {}),
    ...(phone ? { phones: [{ number: phone }] } : {}),
  }
  return unwrap(api.POST('/api/v1/contacts', { body: { name, ...rest, ...details, ...known } }))
}

/** One form for "we just met" and for somebody known long since: only the name is needed. */
export function AddPersonPanel() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<unknown>(null)
  const [more, setMore] = useState(false)
  const [met, setMet] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: EMPTY,
    validate: { name: (value) => (value.trim() ? null : t`A name is all that is needed.`) },
  })
  form.watch('how', ({ value }) => setMet(value === 'met'))
  const source = useSourceWords()
  const add = useMutation({
    mutationFn: addPerson,
    meta: { invalidates: [contactsKey, ['tasks']] },
    onMutate: () => setProblem(null),
    onSuccess: (contact) =>
      navigate({ to: '/people/$contactId', params: { contactId: contact.id }, search: {} }),
    onError: (error) => setProblem(applyServerErrors(form, error)),
  })
  useEffect(() => name.current?.focus(), [])

  return (
    <Page
      title={t`Add a person`}
      lead={t`Somebody you just met, or somebody you have known for years.`}
      above={
        <BackLink to="/people" search={(previous) => previous}>
          {t`People`}
        </BackLink>
      }
    >
      <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        {problem ? <ProblemNote error={problem} /> : null}
        <TextInput
          label={t`Name`}
          autoComplete="off"
          key={form.key('name')}
          {...form.getInputProps('name')}
          ref={name}
        />
        <Lookalikes form={form} />
        <Radio.Group label={t`How it stands`} key={form.key('how')} {...form.getInputProps('how')}>
          <div className={classes.choices}>
            <Radio value="known" label={t`I know them already`} />
            <Radio value="met" label={t`We have just met`} />
          </div>
        </Radio.Group>
        {met ? (
          <div className={classes.pair}>
            <TextInput
              label={t`When you met`}
              type="datetime-local"
              max={toLocalInput(new Date(), localZone())}
              {...form.getInputProps('met_at')}
            />
            <TextInput label={t`Where you met`} autoComplete="off" {...form.getInputProps('place')} />
          </div>
        ) : null}
        <div className={classes.pair}>
          <TextInput
            label={t`Organization`}
            autoComplete="off"
            {...form.getInputProps('organization_name')}
          />
          <TextInput label={t`What they do there`} autoComplete="off" {...form.getInputProps('title')} />
        </div>
        <Textarea label={t`What you want to remember`} autosize minRows={3} {...form.getInputProps('note')} />
        <Button
          variant="subtle"
          className={classes.moreButton}
          aria-expanded={more}
          aria-controls="add-more"
          onClick={() => setMore(!more)}
        >
          {more ? t`Fewer details` : t`More details`}
        </Button>
        <div id="add-more" className={classes.form} hidden={!more}>
          <div className={classes.pair}>
            <TextInput label={t`E-mail`} type="email" inputMode="email" {...form.getInputProps('email')} />
            <TextInput label={t`Phone`} type="tel" inputMode="tel" {...form.getInputProps('phone')} />
          </div>
          <NativeSelect
            label={t`How you know them`}
            data={[
              { value: '', label: t`Not said` },
              ...source.list.map((value) => ({ value, label: source.word(value) })),
            ]}
            {...form.getInputProps('source')}
          />
        </div>
        <div>
          <Button type="submit" loading={add.isPending}>
            {t`Add this person`}
          </Button>
        </div>
      </form>
    </Page>
  )
}

type FormLike = { watch: (path: 'name', callback: (change: { value: string }) => void) => void }

/** People already in the list who could be the same, shown while the name is typed. */
function Lookalikes({ form }: { form: FormLike }) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState('')
  form.watch('name', ({ value }) => setName(value))
  useEffect(() => {
    const timer = setTimeout(() => setAsked(name.trim()), 400)
    return () => clearTimeout(timer)
  }, [name])
  const found = useQuery({
    queryKey: [...contactsKey, 'lookalikes', asked],
    queryFn: () => unwrap(api.POST('/api/v1/contacts/check_duplicates', { body: { name: asked } })),
    enabled: asked.length > 2,
    retry: false,
  })
  const items = found.data?.items ?? []
  return (
    <div role="status" className={items.length > 0 && asked ? classes.known : undefined}>
      {items.length > 0 && asked ? (
        <>
          <p className={classes.knownTitle}>{t`Perhaps already in your list:`}</p>
          {items.slice(0, 3).map(({ contact }) => (
            <Link
              key={contact.id}
              to="/people/$contactId"
              params={{ contactId: contact.id }}
              className={classes.knownLink}
            >
              <PersonChip name={contact.name} detail={standing(contact)} size="sm" />
            </Link>
          ))}
        </>
      ) : null}
    </div>
  )
}
