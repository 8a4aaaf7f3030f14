import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { localZone, relativeDay } from '@/lib/time'
import { useCommands } from '@/ui/commands'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { useWide } from '@/ui/use-wide'
import { ListSkeleton } from '@/ui/waiting'
import classes from './calendar.module.css'
import { Entry } from './entry'
import { byDay, type CalendarItem, calendarItems } from './items'
import { dayIn, monthOf, otherMonth } from './month'
import { MonthGrid } from './month-grid'
import { calendarQuery } from './queries'
import type { CalendarSearch } from './search'

export function CalendarPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Calendar`}
      lead={t`Your talks, the days to confirm them, and what is owed. Nothing else.`}
      width="wide"
    >
      <Calendar />
    </Page>
  )
}

function Calendar() {
  const { t } = useLingui()
  const wide = useWide()
  const search = useSearch({ from: '/_app/calendar' })
  const navigate = useNavigate({ from: '/calendar' })
  const calendar = useQuery(calendarQuery)
  const today = dayIn(new Date(), localZone())
  const month = search.month ?? monthOf(search.day ?? today)
  const go = (next: CalendarSearch) => void navigate({ to: '.', search: next, replace: true })
  const turn = (by: number) => {
    const next = otherMonth(month, by)
    go(next === monthOf(today) ? {} : { month: next })
  }
  useCommands([
    { id: 'month-next', title: msg`Next month`, group: 'page', keys: 'n', run: () => turn(1) },
    { id: 'month-back', title: msg`Month before`, group: 'page', keys: 'p', run: () => turn(-1) },
    { id: 'month-today', title: msg`This month`, group: 'page', keys: '.', run: () => go({}) },
  ])
  if (calendar.isLoadingError) {
    return <ProblemNote error={calendar.error} onRetry={() => void calendar.refetch()} />
  }
  if (!calendar.data) return <ListSkeleton />
  const items = calendarItems(calendar.data.talks, calendar.data.tasks)
  const days = byDay(items)
  const inMonth = items.filter((item) => monthOf(item.day) === month)
  const shown = search.day ? (days.get(search.day) ?? []) : inMonth
  return (
    <div className={classes.calendar}>
      <div className={classes.side}>
        <MonthBar month={month} onTurn={turn} onToday={() => go({})} isNow={month === monthOf(today)} />
        {wide ? (
          <MonthGrid
            month={month}
            today={today}
            chosen={search.day}
            days={days}
            onChoose={(day) => go({ month, ...(day === search.day ? {} : { day }) })}
          />
        ) : null}
        <Legend />
      </div>
      <div className={classes.agenda}>
        {search.day ? (
          <Button variant="default" size="sm" className={classes.all} onClick={() => go({ month })}>
            {t`Show the whole month`}
          </Button>
        ) : null}
        {shown.length > 0 ? <Agenda items={shown} today={today} /> : <Nothing any={items.length > 0} />}
      </div>
    </div>
  )
}

type BarProps = { month: string; isNow: boolean; onTurn: (by: number) => void; onToday: () => void }

function MonthBar({ month, isNow, onTurn, onToday }: BarProps) {
  const { t, i18n } = useLingui()
  const name = new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <div className={classes.monthBar}>
      <h2 className={classes.monthName} aria-live="polite">
        {name.format(new Date(`${month}-15T12:00Z`))}
      </h2>
      {isNow ? null : (
        <Button variant="subtle" size="sm" onClick={onToday}>
          {t`This month`}
        </Button>
      )}
      <ActionIcon aria-label={t`Month before`} onClick={() => onTurn(-1)}>
        <Icon name="left" />
      </ActionIcon>
      <ActionIcon aria-label={t`Next month`} onClick={() => onTurn(1)}>
        <Icon name="right" />
      </ActionIcon>
    </div>
  )
}

function Legend() {
  const { t } = useLingui()
  const kinds: [CalendarItem['kind'], string][] = [
    ['talk', t`Talk`],
    ['confirm', t`To confirm`],
    ['owed', t`Owed`],
  ]
  return (
    <ul className={classes.legend} aria-label={t`What the marks mean`}>
      {kinds.map(([kind, word]) => (
        <li key={kind}>
          <span className={classes.dot} data-kind={kind} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  )
}

/** What is still owed stands first, then day after day; talks that lie behind are folded, unless there is nothing else. */
function Agenda({ items, today }: { items: readonly CalendarItem[]; today: string }) {
  const { t } = useLingui()
  const late = items.filter((item) => item.day < today && item.kind !== 'talk')
  const past = items.filter((item) => item.day < today && item.kind === 'talk')
  const ahead = items.filter((item) => item.day >= today)
  const folded = past.length > 0 && late.length + ahead.length > 0
  const days = [...byDay(folded ? ahead : [...past, ...ahead])]
  return (
    <>
      {late.length > 0 ? (
        <section className={classes.dayGroup} aria-label={t`Still owed`}>
          <h3 className={classes.dayTitle}>{t`Still owed`}</h3>
          <ul className={classes.entries}>
            {late.map((item) => (
              <Entry key={`${item.kind}-${item.id}`} item={item} />
            ))}
          </ul>
        </section>
      ) : null}
      {folded ? (
        <details className={classes.past}>
          <summary>{t`Earlier talks`}</summary>
          <Days days={[...byDay(past)]} />
        </details>
      ) : null}
      <Days days={days} />
    </>
  )
}

function Days({ days }: { days: readonly [string, CalendarItem[]][] }) {
  const { i18n } = useLingui()
  const format = new Intl.DateTimeFormat(i18n.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return days.map(([day, items]) => {
    const noon = new Date(`${day}T12:00Z`)
    const distance = relativeDay(i18n.locale, new Date(), new Date(`${day}T12:00`))
    return (
      <section key={day} className={classes.dayGroup} aria-label={format.format(noon)}>
        <h3 className={classes.dayTitle}>
          {format.format(noon)}
          <span className={classes.distance}>{distance}</span>
        </h3>
        <ul className={classes.entries}>
          {items.map((item) => (
            <Entry key={`${item.kind}-${item.id}`} item={item} />
          ))}
        </ul>
      </section>
    )
  })
}

function Nothing({ any }: { any: boolean }) {
  const { t } = useLingui()
  if (any) return <p className={classes.facts}>{t`Nothing in these days. Enjoy the quiet.`}</p>
  return (
    <EmptyState
      icon="calendar"
      title={t`No day is taken yet`}
      action={<LinkButton to="/people">{t`Go to people`}</LinkButton>}
    >
      {t`When you agree on a time with somebody, it stands here, with the day to confirm it and the note you owe.`}
    </EmptyState>
  )
}
