import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError, useMutation } from '@/api'
import { localZone } from '@/lib/time'
import { PasswordField } from '@/ui/password-field'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import { arrive } from './arrive'
import { Door } from './door'
import classes from './door.module.css'
import { instanceQuery, signUp } from './queries'

const SHORTEST_PASSWORD = 15

export function SignUpPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/sign-up' })
  const instance = useSuspenseQuery(instanceQuery).data
  const asksInvite = instance.sign_up === 'invite' && !instance.first_run
  const signInLink = (
    <Trans>
      Have an account already? <Link to="/sign-in">Sign in</Link>
    </Trans>
  )
  if (instance.sign_up === 'closed' && !instance.first_run) {
    return (
      <Door
        title={t`Accounts come from the office`}
        lead={t`Your career office makes the accounts here.`}
        below={signInLink}
      >
        {null}
      </Door>
    )
  }
  return (
    <Door
      title={t`Make an account`}
      lead={
        instance.first_run
          ? t`The first account looks after this installation.`
          : t`It is free, and what you write is yours alone.`
      }
      below={signInLink}
    >
      <SignUpForm asksInvite={asksInvite} email={search.email ?? ''} invite={search.invite ?? ''} />
    </Door>
  )
}

type Values = { name: string; email: string; password: string; invite: string }

function SignUpForm({ asksInvite, email, invite }: { asksInvite: boolean; email: string; invite: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { name: '', email, password: '', invite },
    validate: {
      name: (value) => (value.trim() ? null : t`What should people call you?`),
      email: (value) => (value.includes('@') ? null : t`An e-mail address has an @ in it.`),
      password: (value) =>
        value.length >= SHORTEST_PASSWORD ? null : t`Use at least ${SHORTEST_PASSWORD} characters.`,
      invite: (value) => (asksInvite && !value.trim() ? t`The invitation you were sent goes here.` : null),
    },
  })
  const join = useMutation({
    mutationFn: ({ invite: code, ...values }: Values) =>
      signUp({ ...values, time_zone: localZone(), ...(code.trim() ? { invite: code.trim() } : {}) }),
    onMutate: () => setProblem(null),
    onSuccess: async () => {
      await arrive(client)
      await client.invalidateQueries({ queryKey: ['instance'] })
      await navigate({ to: '/welcome' })
    },
    onError: async (error, values) => {
      // The address may be known already: the answer does not tell, so sign-in explains the rest.
      if (error instanceof ApiError && error.status === 401) {
        await navigate({ to: '/sign-in', search: { email: values.email } })
      } else setProblem(applyServerErrors(form, error))
    },
  })

  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => join.mutate(values))}>
      {problem ? <ProblemNote error={problem} /> : null}
      <TextInput
        label={t`Your name`}
        name="name"
        autoComplete="name"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t`E-mail`}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label={t`Password`}
        description={t`At least ${SHORTEST_PASSWORD} characters. A few plain words in a row are easy to keep.`}
        name="password"
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {asksInvite ? (
        <TextInput
          label={t`Invitation`}
          name="invite"
          autoComplete="off"
          key={form.key('invite')}
          {...form.getInputProps('invite')}
        />
      ) : null}
      <Button type="submit" fullWidth loading={join.isPending}>
        {t`Make my account`}
      </Button>
    </form>
  )
}
