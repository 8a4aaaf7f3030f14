import { useLingui } from '@lingui/react/macro'
import { Button, Switch } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Import, ImportRow } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { Counts } from './counts'
import classes from './imports-page.module.css'
import { Progress } from './progress'
import { rowsQuery, useImportStep } from './queries'
import { useOutcomeWords } from './words'

/** Every row as the server would take it, before anything is taken. */
export function ReviewStep({ data, onColumns }: { data: Import; onColumns: () => void }) {
  const { t } = useLingui()
  const step = useImportStep(data.id)
  if (data.state === 'checking') {
    return (
      <Section title={t`Looking through the rows`}>
        <Progress data={data} />
      </Section>
    )
  }
  const coming = data.counts.create + data.counts.update
  return (
    <>
      <Section title={t`This is what will happen`}>
        <Counts counts={data.counts} />
        <p className={paper.quiet}>
          {data.counts.with_problems > 0
            ? t`Rows that need a look come in as far as they can be read. Afterwards you can download them with the reasons.`
            : t`You can take the whole import back for a day.`}
        </p>
        {step.isError ? <ProblemNote error={step.error} /> : null}
        <div className={paper.actions}>
          <Button loading={step.isPending} disabled={coming === 0} onClick={() => step.mutate('start')}>
            {coming === 1 ? t`Bring in 1 person` : t`Bring in ${coming} people`}
          </Button>
          <Button variant="subtle" onClick={onColumns}>
            {t`Back to the columns`}
          </Button>
        </div>
        {coming === 0 ? <p>{t`Nothing new in this file: everyone in it is in your list already.`}</p> : null}
      </Section>
      <Rows data={data} />
    </>
  )
}

function Rows({ data }: { data: Import }) {
  const { t } = useLingui()
  const [onlyProblems, setOnlyProblems] = useState(false)
  const rows = useInfiniteQuery({
    ...rowsQuery(data.id, onlyProblems, data.updated_at),
    placeholderData: keepPreviousData,
  })
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section
      title={t`Row by row`}
      aside={
        <Switch
          label={t`Only those that need a look`}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      }
    >
      {rows.isPending ? <ListSkeleton rows={4} /> : null}
      {rows.isError ? <ProblemNote error={rows.error} onRetry={() => void rows.refetch()} /> : null}
      {rows.isSuccess && items.length === 0 ? (
        <p className={paper.quiet}>{onlyProblems ? t`No row needs a look.` : t`No rows.`}</p>
      ) : null}
      <ul className={classes.rows}>
        {items.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
      {rows.hasNextPage ? (
        <Button variant="default" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t`Show more rows`}
        </Button>
      ) : null}
    </Section>
  )
}

function Row({ row }: { row: ImportRow }) {
  const { t } = useLingui()
  const word = useOutcomeWords()
  return (
    <li className={classes.row} data-outcome={row.outcome}>
      <span className={classes.rowNumber}>{t`Row ${row.row}`}</span>
      <span>{row.name ?? t`(no name)`}</span>
      <span className={classes.outcome}>{word(row.outcome)}</span>
      {row.problems.map((problem) => (
        <span key={`${problem.code}-${problem.column}`} className={classes.rowProblem}>
          {[problem.column, problem.detail].filter(Boolean).join(': ')}
        </span>
      ))}
    </li>
  )
}
