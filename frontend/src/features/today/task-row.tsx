import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { TodayItem } from '@/api'
import { dayAndDistance } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { dismissNotice, notify } from '@/ui/undo'
import { doorOf } from './doors'
import { type TaskStep, useTaskStep } from './queries'
import { SnoozeMenu } from './snooze-menu'
import classes from './today-page.module.css'

export type Listed = Pick<TodayItem, 'task'> & Partial<TodayItem>

function Door({ task, target, children }: Listed & { children: ReactNode }) {
  const door = doorOf(task, target)
  if (!door) {
    return (
      <span className={classes.open} tabIndex={-1} data-open>
        {children}
      </span>
    )
  }
  return (
    <Link {...door} className={classes.open} data-open>
      {children}
    </Link>
  )
}

/**
 * A duty: done with one tap, opened where it is done, put off by its menu; each can be taken back.
 * It goes at once; where the server refuses, it comes back and says why.
 */
export function TaskRow({ item, now }: { item: Listed; now: Date }) {
  const { t, i18n } = useLingui()
  const problem = useProblemText()
  const change = useTaskStep()
  const [refused, setRefused] = useState<unknown>(null)
  const { task } = item
  const may = (verb: (typeof task.allowed)[number]) => task.allowed.includes(verb)
  const due = task.due_at ? dayAndDistance(i18n.locale, now, new Date(task.due_at)) : null

  const take = async (step: TaskStep, message: string) => {
    const back = step.verb === 'snooze' ? 'unsnooze' : 'reopen'
    const undo = () => change.mutateAsync({ id: task.id, step: { verb: back } })
    setRefused(null)
    const said = notify({ message, undo })
    try {
      await change.mutateAsync({ id: task.id, step })
    } catch (error) {
      dismissNotice(said)
      setRefused(error)
    }
  }
  const { title } = task
  if (change.isPending) return null
  return (
    <li className={classes.task} data-task={task.id} data-group={item.group}>
      <button
        type="button"
        className={classes.check}
        data-do="done"
        aria-label={t`Mark as done: ${title}`}
        disabled={!may('done')}
        onClick={() => void take({ verb: 'done' }, t`Done: ${title}`)}
      >
        <Icon name="check" size={18} />
      </button>
      <Door {...item}>
        <span className={classes.taskTitle}>{title}</span>
        {task.reason ? <span className={classes.reason}>{task.reason}</span> : null}
        {due ? <span className={classes.due}>{due}</span> : null}
      </Door>
      {may('snooze') || may('not_needed') || may('impossible') ? (
        <SnoozeMenu item={item} onTake={take} now={now} />
      ) : null}
      {refused ? (
        <p role="alert" className={classes.refused}>
          {problem(refused)}
        </p>
      ) : null}
    </li>
  )
}
