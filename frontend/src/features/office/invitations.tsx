import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Invite, InviteMade } from '@/api'
import { useRemoving } from '@/features/removals'
import { dayAndDistance, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { useCopy } from '@/ui/use-copy'
import { applyServerErrors } from '@/ui/use-server-errors'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import { invitesQuery, type Role, useInvite, useWithdrawInvite } from './account-queries'
import own from './accounts.module.css'
import classes from './office.module.css'
import { useRoleWords } from './words'

/** Leave to make an account, as a link that one sends oneself. */
export function Invitations() {
  const { t } = useLingui()
  const invites = useQuery(invitesQuery)
  const [made, setMade] = useState<InviteMade | null>(null)
  const open = (invites.data?.items ?? []).filter(({ used_at }) => !used_at)
  const used = (invites.data?.items ?? []).filter(({ used_at }) => used_at)
  return (
    <Section title={t`Invite somebody`}>
      {made ? <Link made={made} onClose={() => setMade(null)} /> : <NewInvite onMade={setMade} />}
      {invites.isPending ? <ListSkeleton rows={1} /> : null}
      {invites.isError ? <ProblemNote error={invites.error} onRetry={() => void invites.refetch()} /> : null}
      {open.length > 0 ? (
        <ul className={ways.list}>
          {open.map((invite) => (
            <InviteRow key={invite.id} invite={invite} />
          ))}
        </ul>
      ) : null}
      {used.length > 0 ? (
        <details className={classes.fold}>
          <summary>{t`Invitations that were used`}</summary>
          <ul className={ways.list}>
            {used.map((invite) => (
              <InviteRow key={invite.id} invite={invite} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function NewInvite({ onMade }: { onMade: (made: InviteMade) => void }) {
  const { t } = useLingui()
  const roles = useRoleWords()
  const invite = useInvite()
  const [problem, setProblem] = useState<unknown>(null)
  const form = useForm({ initialValues: { email: '', role: 'student' as Role } })
  const submit = form.onSubmit(({ email, role }) =>
    invite.mutate(
      { role, ...(email.trim() ? { email: email.trim() } : {}) },
      { onSuccess: onMade, onError: (error) => setProblem(applyServerErrors(form, error)) },
    ),
  )
  return (
    <form className={paper.add} noValidate onSubmit={submit}>
      <TextInput
        className={classes.grow}
        label={t`E-mail address`}
        description={t`Then only this address can use it. Leave it empty for a link that one person may use.`}
        type="email"
        inputMode="email"
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <NativeSelect
        label={t`As`}
        data={roles.list.map((value) => ({ value, label: roles.word(value) }))}
        {...form.getInputProps('role')}
      />
      <Button type="submit" loading={invite.isPending}>
        {t`Make an invitation`}
      </Button>
      {problem ? <ProblemNote error={problem} /> : null}
    </form>
  )
}

const linkOf = ({ invite, email }: InviteMade): string => {
  const query = new URLSearchParams({ invite, ...(email ? { email } : {}) })
  return `${window.location.origin}/sign-up?${query}`
}

function Link({ made, onClose }: { made: InviteMade; onClose: () => void }) {
  const { t } = useLingui()
  const link = linkOf(made)
  const copy = useCopy()
  return (
    <div className={paper.secret} role="status">
      <p>
        <strong>{t`Send them this link. It is shown only now.`}</strong>
      </p>
      <code className={paper.code}>{link}</code>
      <div className={paper.actions}>
        <Button
          leftSection={<Icon name="copy" />}
          onClick={() => void copy(link, t`Copied. Send it to them yourself.`)}
        >
          {t`Copy the link`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`I have sent it`}
        </Button>
      </div>
    </div>
  )
}

function InviteRow({ invite }: { invite: Invite }) {
  const { t, i18n } = useLingui()
  const roles = useRoleWords()
  const withdraw = useWithdrawInvite()
  const removing = useRemoving()
  const { id, email, role, expires_at, used_at } = invite
  const now = new Date()
  const who = email ?? t`Whoever has the link`
  const until = dayAndDistance(i18n.locale, now, new Date(expires_at))
  const used = used_at ? shortDay(i18n.locale, now, new Date(used_at)) : null
  const isOver = new Date(expires_at) < now
  const takeBack = () =>
    removing({
      id,
      remove: () => withdraw.mutateAsync(id),
      said: t`The invitation is withdrawn; its link does not work any more.`,
    })
  const state = used ? t`used on ${used}` : isOver ? t`has run out` : t`open until ${until}`
  return (
    <li className={own.invite}>
      <span className={ways.words}>
        <strong>{who}</strong>
        <span className={paper.quiet}>{`${roles.word(role)} · ${state}`}</span>
      </span>
      {used ? null : (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t`Withdraw the invitation: ${who}`}
          loading={withdraw.isPending}
          onClick={() => void takeBack()}
        >
          {t`Withdraw`}
        </Button>
      )}
    </li>
  )
}
