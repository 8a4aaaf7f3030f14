import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PolicyFigure } from '@/api'
import { dayAndDistance } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { type HistoryEntry, historyOf, type Step } from './figures'
import classes from './office.module.css'
import { policyChangesQuery } from './queries'
import { useValueWords } from './words'

/** Who changed what, and when, in plain words. */
export function PolicyHistory({ figures }: { figures: readonly PolicyFigure[] }) {
  const { t } = useLingui()
  const history = useInfiniteQuery(policyChangesQuery)
  const changes = history.data?.pages.flatMap((page) => page.items) ?? []
  const entries = historyOf(changes, figures, !history.hasNextPage)
  return (
    <Section title={t`What was changed so far`}>
      {history.isError ? <ProblemNote error={history.error} onRetry={() => void history.refetch()} /> : null}
      {history.isSuccess && entries.length === 0 ? (
        <p className={paper.quiet}>{t`Nothing. Everything is as the method teaches.`}</p>
      ) : null}
      {entries.length > 0 ? (
        <ol className={classes.history}>
          {entries.map((entry) => (
            <Entry key={entry.change.id} entry={entry} />
          ))}
        </ol>
      ) : null}
      {history.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t`Show earlier changes`}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function Entry({ entry: { change, steps } }: { entry: HistoryEntry }) {
  const { t, i18n } = useLingui()
  const when = dayAndDistance(i18n.locale, new Date(), new Date(change.changed_at))
  const who = change.changed_by ?? t`Somebody who has left`
  return (
    <li className={classes.entry}>
      <p className={classes.entryHead}>
        <strong>{who}</strong>
        <span className={paper.quiet}>{when}</span>
      </p>
      <ul className={classes.steps}>
        {steps.map((step) => (
          <StepLine key={step.figure.name} step={step} />
        ))}
      </ul>
    </li>
  )
}

function StepLine({ step: { figure, from, to } }: { step: Step }) {
  const { t } = useLingui()
  const told = useValueWords()
  const before = told(figure, from)
  const after = told(figure, to)
  return (
    <li>
      {figure.what} <span className={classes.fromTo}>{t`From ${before} to ${after}.`}</span>
    </li>
  )
}
