import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { DatedTalk } from '@/api'
import { useFormWords, useStateWords } from '@/features/interviews'
import { download } from '@/lib/download'
import { type IcsEvent, toIcs } from '@/lib/ics'
import { clock, localZone, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import classes from './calendar.module.css'
import { ChangeTalk, ChangeTask } from './change'
import type { CalendarItem } from './items'

const MINUTE = 60_000
const DEFAULT_MINUTES = 30

type TalkItem = Extract<CalendarItem, { kind: 'talk' }>
type TaskItem = Exclude<CalendarItem, { kind: 'talk' }>

export function Entry({ item }: { item: CalendarItem }) {
  return item.kind === 'talk' ? <TalkEntry item={item} /> : <TaskEntry item={item} />
}

const fileName = (words: string): string =>
  `${words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}.ics`

/** One entry for another calendar, made here; nothing leaves the device but the file one asked for. */
function FileButton({ label, event }: { label: string; event: IcsEvent }) {
  const { t } = useLingui()
  const save = () => download(fileName(event.title), toIcs(event, new Date()), 'text/calendar;charset=utf-8')
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<Icon name="download" size={18} />}
      aria-label={label}
      onClick={save}
    >
      {t`Calendar file`}
    </Button>
  )
}

/** The time here and, where it differs, the time on the other person's wall. */
function useBothClocks({ time_zone }: Pick<DatedTalk, 'time_zone'>, at: Date): string {
  const { t, i18n } = useLingui()
  const here = localZone()
  const mine = clock(i18n.locale, at, here)
  const theirs = clock(i18n.locale, at, time_zone)
  if (time_zone === here || theirs === mine) return mine
  const place = (time_zone.split('/').at(-1) ?? time_zone).replaceAll('_', ' ')
  return t`${mine} for you, ${theirs} in ${place}`
}

function TalkEntry({ item }: { item: TalkItem }) {
  const { t, i18n } = useLingui()
  const { talk, at } = item
  const form = useFormWords()
  const state = useStateWords()
  const when = useBothClocks(talk, at)
  const [editing, setEditing] = useState(false)
  const { name } = talk.contact
  const minutes = talk.minutes_promised ?? DEFAULT_MINUTES
  const facts = [form.word(talk.form), talk.place, state(talk.state)].filter(Boolean).join(' · ')
  const event: IcsEvent = {
    uid: talk.id,
    title: t`Conversation with ${name}`,
    start: at,
    end: new Date(at.getTime() + minutes * MINUTE),
    place: talk.place,
    text: form.word(talk.form),
    url: `${window.location.origin}/interviews/${talk.id}`,
  }
  return (
    <Row kind="talk" when={when} facts={facts}>
      <Link to="/interviews/$interviewId" params={{ interviewId: talk.id }} className={classes.title}>
        {t`Conversation with ${name}`}
      </Link>
      {talk.leave_at ? (
        <span className={classes.leave}>
          <Icon name="out" size={18} />
          {t`Leave by ${clock(i18n.locale, new Date(talk.leave_at))}`}
        </span>
      ) : null}
      <div className={classes.actions}>
        {talk.allowed.includes('schedule') ? (
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Icon name="pen" size={18} />}
            aria-label={t`Change the time with ${name}`}
            onClick={() => setEditing(true)}
          >
            {t`Change`}
          </Button>
        ) : null}
        <FileButton label={t`Calendar file for the conversation with ${name}`} event={event} />
      </div>
      {editing ? <ChangeTalk talk={talk} onClose={() => setEditing(false)} /> : null}
    </Row>
  )
}

function TaskEntry({ item }: { item: TaskItem }) {
  const { t, i18n } = useLingui()
  const { task, kind, day, at } = item
  const due = shortDay(i18n.locale, new Date(), at)
  const [editing, setEditing] = useState(false)
  const { title } = task
  const event: IcsEvent = { uid: task.id, title, start: at, day, text: task.reason }
  return (
    <Row
      kind={kind}
      when={kind === 'confirm' ? t`To confirm by ${due}` : t`Owed by ${due}`}
      facts={task.reason}
    >
      {task.interview_id ? (
        <Link
          to="/interviews/$interviewId"
          params={{ interviewId: task.interview_id }}
          className={classes.title}
        >
          {title}
        </Link>
      ) : (
        <span className={classes.title}>{title}</span>
      )}
      <div className={classes.actions}>
        {task.kind === 'own' ? (
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Icon name="pen" size={18} />}
            aria-label={t`Change: ${title}`}
            onClick={() => setEditing(true)}
          >
            {t`Change`}
          </Button>
        ) : null}
        <FileButton label={t`Calendar file for: ${title}`} event={event} />
      </div>
      {editing ? <ChangeTask task={task} onClose={() => setEditing(false)} /> : null}
    </Row>
  )
}

type RowProps = { kind: CalendarItem['kind']; when: string; facts: string | null; children: ReactNode }

function Row({ kind, when, facts, children }: RowProps) {
  return (
    <li className={classes.entry}>
      <span className={classes.dot} data-kind={kind} aria-hidden="true" />
      <div className={classes.words}>
        <span className={classes.when}>{when}</span>
        {children}
        {facts ? <span className={classes.facts}>{facts}</span> : null}
      </div>
    </li>
  )
}
