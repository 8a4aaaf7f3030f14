import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import type { Organization } from '@/api'
import { useCommands } from '@/ui/commands'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { useTypedSearch } from '@/ui/use-typed-search'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import classes from './organizations.module.css'
import { organizationListQuery, useCreateOrganization } from './queries'
import { parseOrganizationSearch } from './search'
import { useKindWords } from './words'

export function OrganizationsPage() {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t`Organizations`}
      lead={t`The places your people work at, and those you want to know from inside.`}
      actions={
        <Button leftSection={<Icon name="plus" />} aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t`Add an organization`}
        </Button>
      }
    >
      {adding ? <AddOrganization /> : null}
      <OrganizationList />
    </Page>
  )
}

function AddOrganization() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const create = useCreateOrganization()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    create.mutate(
      { name: name.trim() },
      {
        onSuccess: ({ id }) =>
          navigate({ to: '/organizations/$organizationId', params: { organizationId: id } }),
      },
    )
  }
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        className={classes.grow}
        label={t`Its name`}
        autoComplete="off"
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending} disabled={!name.trim()}>
        {t`Add it`}
      </Button>
      {create.isError ? <ProblemNote error={create.error} /> : null}
    </form>
  )
}

function OrganizationList() {
  const { t } = useLingui()
  const kinds = useKindWords()
  const search = useSearch({ from: '/_app/organizations/' })
  const navigate = useNavigate({ from: '/organizations/' })
  const field = useRef<HTMLInputElement>(null)
  const set = (change: Record<string, unknown>) =>
    navigate({ to: '.', search: parseOrganizationSearch({ ...search, ...change }), replace: true })
  const [typed, setTyped] = useTypedSearch(search.q ?? '', (q) => set({ q }))
  const found = useInfiniteQuery({ ...organizationListQuery(search), placeholderData: keepPreviousData })
  useCommands([
    {
      id: 'organizations-find',
      title: msg`Search organizations`,
      group: 'page',
      keys: '/',
      run: () => field.current?.focus(),
    },
  ])
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? items.length
  const narrowed = Boolean(search.q || search.kind)
  return (
    <>
      <search className={paper.add} aria-label={t`Find organizations`}>
        <TextInput
          ref={field}
          className={classes.grow}
          type="search"
          label={t`Search organizations`}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          label={t`Kind`}
          value={search.kind ?? ''}
          data={[
            { value: '', label: t`Any` },
            ...kinds.list.map((value) => ({ value, label: kinds.word(value) })),
          ]}
          onChange={(kind) => set({ kind })}
        />
      </search>
      {found.isPending ? <ListSkeleton /> : null}
      {found.isError ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && items.length === 0 ? (
        <Nothing narrowed={narrowed} onClear={() => set({ q: '', kind: '' })} />
      ) : null}
      {items.length > 0 ? (
        <div className={classes.results}>
          <p className={paper.quiet} role="status">
            {total === 1 ? t`1 organization` : t`${total} organizations`}
          </p>
          <ul className={ways.list}>
            {items.map((organization) => (
              <Row key={organization.id} organization={organization} />
            ))}
          </ul>
          {found.hasNextPage ? (
            <Button
              variant="default"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t`Show more organizations`}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { t } = useLingui()
  if (narrowed) {
    return (
      <EmptyState
        icon="filter"
        title={t`No organization fits that`}
        action={<Button onClick={onClear}>{t`Clear search and filters`}</Button>}
      />
    )
  }
  return (
    <EmptyState icon="place" title={t`No organizations yet`}>
      {t`They come by themselves when you say where somebody works. You can also add one you only read about.`}
    </EmptyState>
  )
}

function Row({ organization }: { organization: Organization }) {
  const kinds = useKindWords()
  const { id, name, kind, field, addresses } = organization
  const facts = [kind ? kinds.word(kind) : null, field, addresses[0]?.text.split('\n').at(-1)].filter(Boolean)
  return (
    <li>
      <Link
        to="/organizations/$organizationId"
        params={{ organizationId: id }}
        className={`${ways.row} ${classes.row}`}
      >
        <span className={classes.mark} aria-hidden="true">
          <Icon name="place" />
        </span>
        <span className={ways.words}>
          <strong>{name}</strong>
          {facts.length > 0 ? <span className={paper.quiet}>{facts.join(' · ')}</span> : null}
        </span>
        <Icon name="right" className={ways.go} />
      </Link>
    </li>
  )
}
