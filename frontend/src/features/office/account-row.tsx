import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountPatch, AccountSummary } from '@/api'
import { meQuery } from '@/features/accounts'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { PersonChip } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ToggleGroup } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import { type Role, useUpdateAccount } from './account-queries'
import own from './accounts.module.css'
import { useRoleWords } from './words'

/** Somebody with an account: what they are to the campus, and whether they may come in. */
export function AccountRow({ account }: { account: AccountSummary }) {
  const { t, i18n } = useLingui()
  const roles = useRoleWords()
  const me = useQuery(meQuery)
  const [open, setOpen] = useState(false)
  const { name, email, disabled } = account
  const since = shortDay(i18n.locale, new Date(), new Date(account.created_at))
  const known = roles.list.filter((role) => account.roles.includes(role))
  return (
    <li className={own.account} data-off={disabled || undefined}>
      <div className={own.accountHead}>
        <PersonChip name={name} detail={email} />
        <span className={paper.actions}>
          {disabled ? <span className={own.off}>{t`Closed`}</span> : null}
          {known.map((role) => (
            <span key={role} className={own.role}>
              {roles.word(role)}
            </span>
          ))}
        </span>
        <ActionIcon aria-label={t`Change: ${name}`} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="pen" />
        </ActionIcon>
      </div>
      {open ? <Change account={account} isMe={me.data?.id === account.id} since={since} /> : null}
    </li>
  )
}

function Change({ account, isMe, since }: { account: AccountSummary; isMe: boolean; since: string }) {
  const { t } = useLingui()
  const roles = useRoleWords()
  const update = useUpdateAccount(account.id)
  const { name, disabled } = account
  const set = (body: AccountPatch, message: string) =>
    update.mutate(body, {
      onSuccess: () =>
        notify({
          message,
          undo: () => update.mutateAsync({ roles: account.roles, disabled: account.disabled }),
        }),
    })
  const setRoles = (next: Role[]) => {
    if (next.length > 0) set({ roles: next }, t`${name}: ${next.map(roles.word).join(', ')}.`)
  }
  return (
    <div className={own.accountChange}>
      <ToggleGroup
        label={t`What ${name} is here`}
        options={roles.list}
        value={account.roles}
        word={roles.word}
        onChange={setRoles}
      />
      <p className={paper.quiet}>{t`Here since ${since}.`}</p>
      {isMe ? (
        <p className={paper.quiet}>{t`This is your own account.`}</p>
      ) : (
        <>
          {disabled ? null : (
            <p className={paper.quiet}>
              {t`Closing it signs them out everywhere. What they keep here stays, and you can open it again.`}
            </p>
          )}
          <div>
            <Button
              variant="default"
              size="sm"
              loading={update.isPending}
              onClick={() =>
                disabled
                  ? set({ disabled: false }, t`${name} can sign in again.`)
                  : set({ disabled: true }, t`${name} is signed out everywhere and cannot sign in.`)
              }
            >
              {disabled ? t`Open the account again` : t`Close the account`}
            </Button>
          </div>
        </>
      )}
      {update.isError ? <ProblemNote error={update.error} /> : null}
    </div>
  )
}
