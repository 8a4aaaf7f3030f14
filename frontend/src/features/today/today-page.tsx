import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Today } from '@/api'
import { meQuery } from '@/features/accounts'
import { firstName } from '@/lib/text'
import { steps, useCommands } from '@/ui/commands'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { type Group, grouped } from './groups'
import { NextConversation } from './next-conversation'
import { todayQuery } from './queries'
import { TaskRow } from './task-row'
import classes from './today-page.module.css'

const VISIBLE = 7
/* Beside the list or below it: it comes after the first paint. */
const AddTask = lazy(() => import('./add-task'))
const Aside = lazy(() => import('./aside'))
const Further = lazy(() => import('./further'))

function useGreeting(name: string): string {
  const { t } = useLingui()
  const hour = new Date().getHours()
  if (hour < 12) return t`Good morning, ${name}`
  return hour < 18 ? t`Good afternoon, ${name}` : t`Good evening, ${name}`
}

export function TodayPage() {
  const { t, i18n } = useLingui()
  const me = useQuery(meQuery)
  const today = useQuery(todayQuery)
  const greeting = useGreeting(firstName(me.data?.name ?? ''))
  const date = new Intl.DateTimeFormat(i18n.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date())
  return (
    <Page
      title={t`Today`}
      width="wide"
      heading={<Heading greeting={me.data ? greeting : t`Today`} date={date} />}
    >
      {today.isPending ? <ListSkeleton /> : null}
      {today.isError ? <ProblemNote error={today.error} onRetry={() => void today.refetch()} /> : null}
      {today.data ? <TodayList today={today.data} /> : null}
    </Page>
  )
}

function Heading({ greeting, date }: { greeting: string; date: string }) {
  return (
    <div>
      <p className={classes.date}>{date}</p>
      <h1 className={classes.greeting}>{greeting}</h1>
    </div>
  )
}

/** Runs a command on the row that has the focus, through the row's own buttons. */
function press(list: HTMLElement | null, name: string): void {
  const row = document.activeElement?.closest('[data-task]')
  if (row && list?.contains(row)) row.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)?.click()
}

function TodayList({ today }: { today: Today }) {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  const [all, setAll] = useState(false)
  const titles: Record<Group, string> = {
    still_owed: t`Still owed`,
    today: t`Today`,
    this_week: t`This week`,
    later: t`Later`,
  }
  useCommands([
    ...steps({
      id: 'task',
      next: msg`Next item`,
      back: msg`Item before`,
      list,
      row: '[data-task]',
      stop: '[data-open]',
    }),
    {
      id: 'task-done',
      title: msg`Mark as done`,
      group: 'page',
      keys: 'e',
      run: () => press(list.current, 'done'),
    },
    {
      id: 'task-snooze',
      title: msg`Put off`,
      group: 'page',
      keys: 's',
      run: () => press(list.current, 'snooze'),
    },
  ])
  const items = all ? today.items : today.items.slice(0, VISIBLE)
  const hidden = today.items.length - items.length + today.more
  const empty = today.items.length === 0
  return (
    <div className={classes.columns}>
      <div className={classes.list}>
        {today.next_interview ? <NextConversation interview={today.next_interview} /> : null}
        <div className={classes.groups} ref={list}>
          {grouped(items).map(([group, entries]) => (
            <Section key={group} title={titles[group]}>
              <ul className={classes.tasks}>
                {entries.map((entry) => (
                  <TaskRow key={entry.task.id} item={entry} now={new Date(today.as_of)} />
                ))}
              </ul>
            </Section>
          ))}
        </div>
        {all && today.more > 0 ? (
          <Suspense>
            <Further today={today} />
          </Suspense>
        ) : null}
        {hidden > 0 && !all ? (
          <Button variant="default" onClick={() => setAll(true)}>
            {t`Show ${hidden} more`}
          </Button>
        ) : null}
        {empty ? <NothingOwed today={today} /> : null}
        <Suspense>
          <AddTask />
        </Suspense>
      </div>
      <div className={classes.aside}>
        <Suspense>
          <Aside today={today} />
        </Suspense>
      </div>
    </div>
  )
}

/** Nothing yet, or all done: two different sentences, both calm. */
function NothingOwed({ today }: { today: Today }) {
  const { t } = useLingui()
  if (today.suggestion || today.next_interview) {
    return <p className={classes.quiet}>{t`Nothing is owed today. Enjoy the quiet.`}</p>
  }
  return (
    <EmptyState
      icon="today"
      title={t`A good day to think of one person`}
      action={<LinkButton to="/next">{t`See whom to talk to next`}</LinkButton>}
      aside={<Link to="/sources">{t`Think of people, source by source`}</Link>}
    >
      {t`Here stands what to do next: whom to ask, when to confirm, whom to thank, each with its reason.`}
    </EmptyState>
  )
}
