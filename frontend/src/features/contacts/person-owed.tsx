import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Contact } from '@/api'
import { TaskRow, tasksOfContactQuery } from '@/features/today'
import { firstName } from '@/lib/text'
import classes from './person-owed.module.css'

/** What else is owed with this person, folded, so that the one next step stays the first thing. */
export function PersonOwed({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const tasks = useQuery(tasksOfContactQuery(contact.id)).data?.items ?? []
  const count = tasks.length
  const name = firstName(contact.name)
  const now = new Date()
  if (count === 0) return null
  return (
    <details className={classes.owed}>
      <summary className={classes.summary}>
        {count === 1 ? t`One thing to do with ${name}` : t`${count} things to do with ${name}`}
      </summary>
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <TaskRow key={task.id} item={{ task }} now={now} />
        ))}
      </ul>
    </details>
  )
}
