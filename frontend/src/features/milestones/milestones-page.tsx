import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { shortDay } from '@/lib/time'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { MilestoneForm } from './milestone-form'
import { type Milestone, milestonesQuery } from './queries'
import { useKindWords } from './words'

/** What has come of it so far. Each piece of news has a page that says who would be glad to hear it. */
export function MilestonesPage() {
  const { t } = useLingui()
  const milestones = useQuery(milestonesQuery)
  const [adding, setAdding] = useState(false)
  const items = milestones.data?.items ?? []
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {t`Write down some news`}
    </Button>
  )
  return (
    <Page
      title={t`Milestones`}
      lead={t`Something came of it? Those who helped you like to hear of it, each in a few lines of their own.`}
      actions={items.length > 0 && !adding ? add : null}
    >
      {adding ? <MilestoneForm onCancel={() => setAdding(false)} /> : null}
      {milestones.isPending ? <ListSkeleton rows={3} /> : null}
      {milestones.isError ? (
        <ProblemNote error={milestones.error} onRetry={() => void milestones.refetch()} />
      ) : null}
      {milestones.isSuccess && items.length === 0 && !adding ? (
        <EmptyState icon="leaf" title={t`Nothing has to be big to be news`} action={add}>
          {t`You met the person somebody named, you read the book, you chose a major: write it down, and you see who helped.`}
        </EmptyState>
      ) : null}
      {items.length > 0 ? (
        <ul className={paper.rows}>
          {items.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} />
          ))}
        </ul>
      ) : null}
    </Page>
  )
}

function MilestoneRow({ milestone }: { milestone: Milestone }) {
  const { t, i18n } = useLingui()
  const { word } = useKindWords()
  const { told, kind, text, happened_on } = milestone
  const day = shortDay(i18n.locale, new Date(), new Date(`${happened_on}T00:00:00Z`), 'UTC')
  const heard = told === 1 ? t`1 person has heard` : t`${told} people have heard`
  return (
    <li className={paper.row}>
      <h2 className={paper.title}>
        <Link
          to="/milestones/$milestoneId"
          params={{ milestoneId: milestone.id }}
          className={`${paper.link} ${paper.whole}`}
        >
          {text}
        </Link>
      </h2>
      <p className={paper.quiet}>
        {[kind === 'other' ? null : word(kind), day, told > 0 ? heard : t`nobody told yet`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
