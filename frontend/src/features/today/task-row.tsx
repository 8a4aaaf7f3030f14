import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TodayItem } from '@/api'
import { dayAndDistance } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { stepFor } from './groups'
import { type TaskStep, useTaskStep } from './queries'
import { SnoozeMenu } from './snooze-menu'
import classes from './today-page.module.css'

/** The exact place where a duty is done. */
function Door({ item, children }: { item: TodayItem; children: ReactNode }) {
  const { target, task } = item
  const rest = { className: classes.open, 'data-open': true }
  const step = stepFor(task.kind)
  if (target.kind === 'interview') {
    return (
      <Link
        to="/interviews/$interviewId"
        params={{ interviewId: target.id }}
        search={step ? { step } : {}}
        {...rest}
      >
        {children}
      </Link>
    )
  }
  if (target.kind === 'outreach') {
    return (
      <Link to="/messages/$outreachId" params={{ outreachId: target.id }} {...rest}>
        {children}
      </Link>
    )
  }
  const person = target.kind === 'contact' ? target.id : task.contact?.id
  if (person) {
    return (
      <Link to="/people/$contactId" params={{ contactId: person }} {...rest}>
        {children}
      </Link>
    )
  }
  return (
    <span className={classes.open} tabIndex={-1} data-open>
      {children}
    </span>
  )
}

export function TaskRow({ item, now }: { item: TodayItem; now: Date }) {
  const { t, i18n } = useLingui()
  const problem = useProblemText()
  const change = useTaskStep()
  const { task } = item
  const may = (verb: (typeof task.allowed)[number]) => task.allowed.includes(verb)
  const due = task.due_at ? dayAndDistance(i18n.locale, now, new Date(task.due_at)) : null

  const undo = (verb: 'reopen' | 'unsnooze') => change.mutateAsync({ id: task.id, step: { verb } })
  const take = async (step: TaskStep, message: string) => {
    try {
      await change.mutateAsync({ id: task.id, step })
      notify({ message, undo: () => undo(step.verb === 'snooze' ? 'unsnooze' : 'reopen') })
    } catch (error) {
      notify({ message: problem(error), tone: 'problem' })
    }
  }
  const { title } = task
  return (
    <li className={classes.task} data-task={task.id} data-group={item.group}>
      <button
        type="button"
        className={classes.check}
        data-do="done"
        aria-label={t`Mark as done: ${title}`}
        disabled={!may('done') || change.isPending}
        onClick={() => void take({ verb: 'done' }, t`Done: ${title}`)}
      >
        <Icon name="check" size={18} />
      </button>
      <Door item={item}>
        <span className={classes.taskTitle}>{title}</span>
        {task.reason ? <span className={classes.reason}>{task.reason}</span> : null}
        {due ? <span className={classes.due}>{due}</span> : null}
      </Door>
      {may('snooze') || may('not_needed') || may('impossible') ? (
        <SnoozeMenu item={item} onTake={take} now={now} />
      ) : null}
    </li>
  )
}
