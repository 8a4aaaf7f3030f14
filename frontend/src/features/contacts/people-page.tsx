import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Outlet, useChildMatches, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { stepIn, steps, useCommands } from '@/ui/commands'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { PeopleEmpty } from './people-empty'
import { PeopleFilters } from './people-filters'
import classes from './people-page.module.css'
import { PeopleRow } from './people-row'
import { parsePersonSearch } from './person-search'
import { contactListQuery } from './queries'
import { type PeopleSearch, parsePeopleSearch } from './search'

/* A row is a link as a whole. */
const ROWS = { row: 'a[data-row]', stop: 'a[data-row]' }

export function PeoplePage() {
  const { t } = useLingui()
  /* A person's own part of the address is no filter of the list beside it. */
  const search = parsePeopleSearch(useSearch({ from: '/_app/people' }))
  const open = useChildMatches({
    select: (matches) => matches.some(({ routeId }) => routeId !== '/_app/people/'),
  })
  const alone = useChildMatches({
    select: (matches) =>
      matches.some(({ routeId, search }) => routeId === '/_app/people/$contactId' && !('beside' in search)),
  })
  if (alone) return <Outlet />
  return (
    <div className={classes.layout} data-open={open || undefined}>
      <div className={classes.list}>
        <Page
          title={t`People`}
          lead={open ? null : t`Everyone you could talk to, and everyone you have.`}
          width="wide"
          level={open ? 2 : 1}
          actions={
            <>
              <LinkButton to="/people/add" leftSection={<Icon name="plus" />}>
                {t`Add a person`}
              </LinkButton>
              {open ? null : (
                <LinkButton variant="default" to="/next">
                  {t`Whom next`}
                </LinkButton>
              )}
            </>
          }
        >
          <PeopleList search={search} />
        </Page>
      </div>
      <div className={classes.panel}>
        <Outlet />
      </div>
    </div>
  )
}

function PeopleList({ search }: { search: PeopleSearch }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/people' })
  const list = useRef<HTMLUListElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const people = useInfiniteQuery({ ...contactListQuery(search), placeholderData: keepPreviousData })
  /* Whoever narrows the list keeps the person who is open beside it, with what is shown of them. */
  const change = (next: PeopleSearch) =>
    navigate({
      to: '.',
      search: (now: Record<string, unknown>) => ({ ...parsePersonSearch(now), ...next }),
      replace: true,
    })

  useCommands([
    ...steps({
      id: 'people',
      next: msg`Next person`,
      back: msg`Person before`,
      list,
      ...ROWS,
    }),
    {
      id: 'people-find',
      title: msg`Search people`,
      group: 'page',
      keys: '/',
      run: () => filter.current?.focus(),
    },
    {
      id: 'people-clear',
      title: msg`Clear search and filters`,
      group: 'page',
      icon: 'close',
      run: () => void change({}),
    },
  ])

  const pages = people.data?.pages ?? []
  const items = pages.flatMap((page) => page.items)
  const total = pages[0]?.total ?? items.length
  return (
    <>
      <PeopleFilters
        search={search}
        onChange={change}
        inputRef={filter}
        onArrow={() => stepIn(list.current, ROWS, 1)}
      />
      {people.isPending ? <ListSkeleton rows={8} /> : null}
      {people.isError ? <ProblemNote error={people.error} onRetry={() => void people.refetch()} /> : null}
      {people.isSuccess && items.length === 0 ? (
        <PeopleEmpty search={search} onClear={() => void change({})} />
      ) : null}
      {items.length > 0 ? (
        <div data-stale={people.isPlaceholderData || undefined} className={classes.results}>
          <p className={classes.count} role="status">
            {total === 1 ? t`1 person` : t`${total} people`}
          </p>
          <ul className={classes.rows} ref={list}>
            {items.map((contact) => (
              <PeopleRow key={contact.id} contact={contact} />
            ))}
          </ul>
          {people.hasNextPage ? (
            <Button
              variant="default"
              className={classes.more}
              loading={people.isFetchingNextPage}
              onClick={() => void people.fetchNextPage()}
            >
              {t`Show more people`}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
