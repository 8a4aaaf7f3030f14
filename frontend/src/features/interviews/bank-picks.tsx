import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Guide, Interview } from '@/api'
import { Icon } from '@/ui/icons'
import ways from '@/ui/ways.module.css'
import { type GuideChanges, suggestionsQuery } from './guide-queries'
import classes from './questions.module.css'

const BankDrawer = lazy(() => import('./bank-drawer'))
const SHOWN = 4

/** A few that fit this talk, one tap each, and the way to all the others. */
export function BankPicks({
  interview,
  guide,
  changes,
}: {
  interview: Interview
  guide: Guide
  changes: GuideChanges
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const suggested = useQuery(suggestionsQuery(interview.id))
  const there = new Set([...guide.questions, ...guide.parked].map(({ bank_question_id }) => bank_question_id))
  const picks = (suggested.data?.items ?? [])
    .filter(({ question }) => !there.has(question.id))
    .slice(0, SHOWN)
  return (
    <div className={classes.ideas}>
      <p className={classes.ideasTitle}>{t`To begin with, or to reword`}</p>
      <ul className={ways.offered}>
        {picks.map(({ question }) => (
          <li key={question.id}>
            <button
              type="button"
              className={ways.offer}
              disabled={changes.take.isPending}
              onClick={() => changes.take.mutate([question.id])}
            >
              <Icon name="plus" size={18} />
              <span>{question.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t`Look through the question banks`}
        </Button>
      </div>
      {open ? (
        <Suspense>
          <BankDrawer interview={interview} there={there} changes={changes} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
