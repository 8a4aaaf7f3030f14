import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import { accountListQuery, EVERYBODY, type Role } from './account-queries'
import { AccountRow } from './account-row'
import { Invitations } from './invitations'
import classes from './office.module.css'
import { OfficeFrame } from './office-frame'
import { useRoleWords } from './words'

/** Who may come in, and what each is to this campus. Nobody sees here what people write. */
export function AccountsPage() {
  return (
    <OfficeFrame admin>
      <Invitations />
      <Accounts />
    </OfficeFrame>
  )
}

function Accounts() {
  const { t } = useLingui()
  const roles = useRoleWords()
  const [search, setSearch] = useState(EVERYBODY)
  const [asked] = useDebouncedValue(search, 200)
  const accounts = useInfiniteQuery({ ...accountListQuery(asked), placeholderData: keepPreviousData })
  const items = accounts.data?.pages.flatMap((page) => page.items) ?? []
  const total = accounts.data?.pages[0]?.total ?? items.length
  return (
    <Section title={t`Accounts`}>
      <p className={paper.quiet}>{t`You see who they are, never what they write.`}</p>
      <search className={paper.add} aria-label={t`Find accounts`}>
        <TextInput
          className={classes.grow}
          type="search"
          label={t`Search by e-mail address`}
          leftSection={<Icon name="search" />}
          autoComplete="off"
          maxLength={200}
          value={search.q}
          onChange={(event) => setSearch({ ...search, q: event.currentTarget.value })}
        />
        <NativeSelect
          label={t`Role`}
          value={search.role}
          data={[
            { value: '', label: t`Any` },
            ...roles.list.map((value) => ({ value, label: roles.word(value) })),
          ]}
          onChange={(event) => setSearch({ ...search, role: event.currentTarget.value as Role | '' })}
        />
      </search>
      {accounts.isPending ? <ListSkeleton rows={4} /> : null}
      {accounts.isError ? (
        <ProblemNote error={accounts.error} onRetry={() => void accounts.refetch()} />
      ) : null}
      {accounts.isSuccess ? (
        <p className={paper.quiet} role="status">
          {total === 1 ? t`1 account` : t`${total} accounts`}
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul className={ways.list}>
          {items.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </ul>
      ) : null}
      {accounts.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={accounts.isFetchingNextPage}
            onClick={() => void accounts.fetchNextPage()}
          >
            {t`Show more accounts`}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
