import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError, type SignIn, useMutation } from '@/api'
import { safePath } from '@/lib/text'
import { PasswordField } from '@/ui/password-field'
import { ProblemNote } from '@/ui/problem'
import { applyServerErrors } from '@/ui/use-server-errors'
import { arrive } from './arrive'
import { Door } from './door'
import classes from './door.module.css'
import { instanceQuery, signIn } from './queries'

export function SignInPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const instance = useSuspenseQuery(instanceQuery).data
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm<SignIn>({
    mode: 'uncontrolled',
    initialValues: { email: search.email ?? '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t`Your e-mail address goes here.`),
      password: (value) => (value ? null : t`Your password goes here.`),
    },
  })
  const enter = useMutation({
    mutationFn: signIn,
    onMutate: () => setProblem(null),
    onSuccess: async () => {
      await arrive(client)
      await navigate({ to: safePath(search.next) })
    },
    onError: (error) => {
      if (error instanceof ApiError && error.status === 401) {
        form.setErrors({ password: t`That address and password do not go together.` })
        form.getInputNode('password')?.focus()
      } else setProblem(applyServerErrors(form, error))
    },
  })

  const mayJoin = instance.sign_up !== 'closed' || instance.first_run
  return (
    <Door
      title={t`Welcome back`}
      lead={search.next ? t`Sign in to go on where you were.` : t`Sign in to see what is next.`}
      below={
        mayJoin ? (
          <Trans>
            New here? <Link to="/sign-up">Make an account</Link>
          </Trans>
        ) : (
          t`New accounts are made by your career office.`
        )
      }
    >
      <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => enter.mutate(values))}>
        {problem ? <ProblemNote error={problem} /> : null}
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
          name="password"
          autoComplete="current-password"
          enterKeyHint="go"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" fullWidth loading={enter.isPending}>
          {t`Sign in`}
        </Button>
      </form>
    </Door>
  )
}
