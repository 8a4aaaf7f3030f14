import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Token, type TokenCreate, type TokenMade, unwrap, useMutation } from '@/api'
import { relative, shortDay, toIso } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { useCopy } from '@/ui/use-copy'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './settings.module.css'

type Scope = Token['scopes'][number]
const DAY = 86_400_000

const SCOPES: Partial<Record<Scope, MessageDescriptor>> = {
  read: msg`Read everything of yours`,
  write: msg`Add and change`,
  account: msg`Change your account`,
}

const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tokens', { signal })),
})
const meta = { invalidates: [tokensQuery.queryKey] }
/** What pressing means, for whoever hears the button alone. */
const MEANS = 'what-ending-a-token-means'

export function TokenSettings() {
  const { t } = useLingui()
  const tokens = useQuery(tokensQuery)
  const [made, setMade] = useState<TokenMade | null>(null)
  return (
    <div className={classes.stack}>
      <Section title={t`Access for programs`}>
        <p className={paper.quiet}>
          {t`A token lets a script or another program act for you through the API. Treat it like a password.`}
        </p>
        {made ? <Secret made={made} onClose={() => setMade(null)} /> : <NewToken onMade={setMade} />}
      </Section>
      <Section title={t`Tokens in use`}>
        {tokens.isError ? <ProblemNote error={tokens.error} /> : null}
        {tokens.isSuccess && tokens.data.items.length === 0 ? (
          <p className={paper.quiet}>{t`None yet.`}</p>
        ) : null}
        {tokens.data?.items.length ? (
          <p className={paper.quiet} id={MEANS}>
            {t`A token that is ended does not come back: the program that used it is refused from then on (401) and needs a new one.`}
          </p>
        ) : null}
        <ul className={classes.list}>
          {tokens.data?.items.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function Secret({ made, onClose }: { made: TokenMade; onClose: () => void }) {
  const { t } = useLingui()
  const copy = useCopy()
  return (
    <div className={paper.secret} role="status">
      <p>
        <strong>{t`This is the only time it is shown. Keep it somewhere safe.`}</strong>
      </p>
      <code className={paper.code}>{made.token}</code>
      <div className={paper.actions}>
        <Button leftSection={<Icon name="copy" />} onClick={() => void copy(made.token, t`Copied.`)}>
          {t`Copy`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`I have kept it`}
        </Button>
      </div>
    </div>
  )
}

function NewToken({ onMade }: { onMade: (made: TokenMade) => void }) {
  const { t } = useLingui()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    initialValues: { name: '', scopes: ['read'], days: '90' },
    validate: {
      name: (value) => (value.trim() ? null : t`A name helps you to know it again.`),
      scopes: (value) => (value.length > 0 ? null : t`Choose what it may do.`),
    },
  })
  const create = useMutation({
    mutationFn: (body: TokenCreate) => unwrap(api.POST('/api/v1/tokens', { body })),
    meta,
    onSuccess: onMade,
    onError: (error) => setProblem(applyServerErrors(form, error)),
  })
  const submit = form.onSubmit(({ name, scopes, days }) =>
    create.mutate({
      name: name.trim(),
      scopes: scopes as Scope[],
      ...(days ? { expires_at: toIso(new Date(Date.now() + Number(days) * DAY)) } : {}),
    }),
  )
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {problem ? <ProblemNote error={problem} /> : null}
      <TextInput label={t`What it is for`} autoComplete="off" {...form.getInputProps('name')} />
      <Checkbox.Group label={t`What it may do`} {...form.getInputProps('scopes')}>
        <div className={classes.scopes}>
          {Object.entries(SCOPES).map(([scope, word]) => (
            <Checkbox key={scope} value={scope} label={t(word)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t`How long it lasts`}
        data={[
          { value: '30', label: t`A month` },
          { value: '90', label: t`Three months` },
          { value: '365', label: t`A year` },
          { value: '', label: t`Until I end it` },
        ]}
        {...form.getInputProps('days')}
      />
      <div>
        <Button type="submit" loading={create.isPending}>
          {t`Make a token`}
        </Button>
      </div>
    </form>
  )
}

function TokenRow({ token }: { token: Token }) {
  const { t, i18n } = useLingui()
  const end = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/tokens/{token_id}', { params: { path: { token_id: token.id } } })),
    meta,
  })
  const now = new Date()
  const used = token.last_used_at ? relative(i18n.locale, now, new Date(token.last_used_at)) : null
  const until = token.expires_at ? shortDay(i18n.locale, now, new Date(token.expires_at)) : null
  const { name } = token
  /* Awaited: by the time it is done this row is gone, and what a row was to do afterwards with it. */
  const finish = async () => {
    const done = await end.mutateAsync().then(
      () => true,
      () => false,
    )
    if (done)
      notify({ message: t`${name} is ended. If that was a mistake, make a new token for the program.` })
  }
  const facts = [
    `${token.prefix}…`,
    used ? t`used ${used}` : t`never used`,
    until ? t`until ${until}` : t`without an end`,
  ]
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        <strong>{name}</strong>
        <span className={paper.quiet}>{facts.join(' · ')}</span>
      </span>
      <Button
        variant="default"
        aria-label={t`End for good: ${name}`}
        aria-describedby={MEANS}
        loading={end.isPending}
        onClick={() => void finish()}
      >
        {t`End for good`}
      </Button>
      {end.isError ? <ProblemNote error={end.error} /> : null}
    </li>
  )
}
