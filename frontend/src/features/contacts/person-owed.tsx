import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact } from '@/api'
import { TaskRow, tasksOfContactQuery } from '@/features/today'
import { firstName } from '@/lib/text'
import { Section } from '@/ui/page'
import classes from './person-owed.module.css'

/** So many are seen at first where they stand open: a page is no list of duties. */
const FEW = 3

type Props = { contact: Contact; open?: boolean }

/** What else is owed with this person; folded where it would stand between the one next step and the page. */
export function PersonOwed({ contact, open = false }: Props) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const tasks = useQuery(tasksOfContactQuery(contact.id)).data?.items ?? []
  const count = tasks.length
  const name = firstName(contact.name)
  const now = new Date()
  if (count === 0) return null
  const rows = (shown: typeof tasks) => (
    <ul className={classes.tasks}>
      {shown.map((task) => (
        <TaskRow key={task.id} item={{ task }} now={now} />
      ))}
    </ul>
  )
  if (open) {
    const more = all ? 0 : count - FEW
    return (
      <Section title={t`To do with ${name}`}>
        <div className={classes.owed}>{rows(more > 0 ? tasks.slice(0, FEW) : tasks)}</div>
        {more > 0 ? (
          <button type="button" className={classes.more} onClick={() => setAll(true)}>
            {t`Show ${more} more`}
          </button>
        ) : null}
      </Section>
    )
  }
  return (
    <details className={classes.owed} data-folded>
      <summary className={classes.summary}>
        {count === 1 ? t`One thing to do with ${name}` : t`${count} things to do with ${name}`}
      </summary>
      {rows(tasks)}
    </details>
  )
}
