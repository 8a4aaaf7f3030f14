import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError, type Me } from '@/api'
import { meQuery, useChangePassword, useSignOut, useUpdateMe } from '@/features/accounts'
import { localZone } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PasswordField } from '@/ui/password-field'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { notify } from '@/ui/undo'
import { applyServerErrors } from '@/ui/use-server-errors'
import classes from './settings.module.css'

export function AccountSettings() {
  const { t } = useLingui()
  const me = useQuery(meQuery)
  const out = useSignOut((waiting) =>
    window.confirm(t`Some of what you wrote is on this device only (${waiting}). Sign out and lose it?`),
  )
  return (
    <div className={classes.stack}>
      {me.data ? <Profile me={me.data} /> : null}
      <Section title={t`Password`}>
        <PasswordForm email={me.data?.email ?? ''} />
      </Section>
      <Section title={t`Leaving`}>
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="out" />}
            loading={out.isPending}
            onClick={() => out.mutate()}
          >
            {t`Sign out`}
          </Button>
        </div>
        {out.isError ? <ProblemNote error={out.error} /> : null}
      </Section>
    </div>
  )
}

function Profile({ me }: { me: Me }) {
  const { t } = useLingui()
  const update = useUpdateMe()
  const all = Intl.supportedValuesOf('timeZone')
  const zone = me.time_zone ?? localZone()
  return (
    <Section title={t`You`}>
      <div className={classes.form}>
        <InlineField label={t`Your name`} value={me.name} save={(name) => update.mutateAsync({ name })} />
        <Select
          label={t`Your time zone`}
          value={zone}
          data={all.includes(zone) ? all : [zone, ...all]}
          onChange={(time_zone) => update.mutateAsync({ time_zone })}
        />
        <p className={paper.quiet}>{t`You sign in with ${me.email}.`}</p>
        {update.isError ? <ProblemNote error={update.error} /> : null}
      </div>
    </Section>
  )
}

function PasswordForm({ email }: { email: string }) {
  const { t } = useLingui()
  const change = useChangePassword()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current_password: '', new_password: '' },
    validate: {
      current_password: (value) => (value ? null : t`Your password of today goes here.`),
      new_password: (value) => (value ? null : t`The new one goes here.`),
    },
  })
  const submit = form.onSubmit((values) =>
    change.mutate(values, {
      onSuccess: () => {
        form.reset()
        setProblem(null)
        notify({ message: t`Your password is changed. Other sessions were ended.` })
      },
      onError: (error) => {
        const wrong = error instanceof ApiError && error.code === 'wrong_password'
        if (wrong) {
          form.setErrors({ current_password: error.message })
          form.getInputNode('current_password')?.focus()
        } else setProblem(applyServerErrors(form, error))
      },
    }),
  )
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {problem ? <ProblemNote error={problem} /> : null}
      <PasswordField
        label={t`Password now`}
        autoComplete="current-password"
        key={form.key('current_password')}
        {...form.getInputProps('current_password')}
      />
      <PasswordField
        label={t`New password`}
        autoComplete="new-password"
        description={t`With it, every other device is signed out.`}
        key={form.key('new_password')}
        {...form.getInputProps('new_password')}
      />
      <div>
        <Button type="submit" variant="default" loading={change.isPending}>
          {t`Change the password`}
        </Button>
      </div>
    </form>
  )
}
