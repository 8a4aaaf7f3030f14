import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Activity, TimeBudget } from '@/api'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { span, weekBar } from './figures'
import classes from './looking-back.module.css'
import { budgetQuery, useMeanMinutes } from './queries'
import { useWeekWords, WeekBar } from './week-bar'

const NAMES: Record<Activity, MessageDescriptor> = {
  talks: msg`Talks`,
  write_ups: msg`Writing up`,
  messages: msg`Messages`,
  research: msg`Reading up`,
}

/** This week: meant, spent, planned. More than was meant is no failing; something may simply wait. */
export function ThisWeek() {
  const { t } = useLingui()
  const budget = useQuery(budgetQuery)
  return (
    <Section title={t`This week`}>
      {budget.isPending ? <ListSkeleton rows={2} /> : null}
      {budget.isError ? <ProblemNote error={budget.error} onRetry={() => void budget.refetch()} /> : null}
      {budget.data ? <Week budget={budget.data} /> : null}
    </Section>
  )
}

function Week({ budget }: { budget: TimeBudget }) {
  const { t, i18n } = useLingui()
  const words = useWeekWords(budget)
  const mean = useMeanMinutes()
  const { spent, planned, weekly_minutes } = budget
  const bar = weekBar(budget)
  const used = (Object.keys(NAMES) as Activity[]).filter((activity) =>
    [...spent, ...planned].some((each) => each.activity === activity && each.minutes > 0),
  )
  const time = (list: TimeBudget['spent'], activity: Activity) => {
    const found = list.find((each) => each.activity === activity)
    if (!found?.minutes) return '–'
    const said = span(i18n.locale, found.minutes)
    return found.estimated ? t`about ${said}` : said
  }
  return (
    <figure className={paper.figure}>
      <p className={classes.weekWords}>{words}</p>
      {used.length > 0 || weekly_minutes ? <WeekBar week={budget} /> : null}
      {used.length > 0 ? (
        <>
          <figcaption className={classes.legend}>
            <span className={classes.key} data-kind="spent">{t`spent`}</span>
            <span className={classes.key} data-kind="planned">{t`planned`}</span>
            {bar.meant === null || bar.meant === 100 ? null : (
              <span className={classes.key} data-kind="meant">{t`what you meant to give`}</span>
            )}
          </figcaption>
          <table className={paper.table}>
            <thead>
              <tr>
                <th scope="col">{t`What for`}</th>
                <th scope="col" className={paper.number}>{t`Spent`}</th>
                <th scope="col" className={paper.number}>{t`Planned`}</th>
              </tr>
            </thead>
            <tbody>
              {used.map((activity) => (
                <tr key={activity}>
                  <th scope="row">{t(NAMES[activity])}</th>
                  <td className={paper.number}>{time(spent, activity)}</td>
                  <td className={paper.number}>{time(planned, activity)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      <div className={classes.meanField}>
        <InlineField
          label={t`Minutes a week you mean to give to this`}
          description={t`Two hours are plenty. Leave it empty if you would rather not count.`}
          value={weekly_minutes === null ? '' : String(weekly_minutes)}
          save={(text) => mean.mutateAsync(text.trim() ? Number(text) : null)}
          inputProps={{ type: 'number', inputMode: 'numeric', min: 15, max: 2400, step: 15 }}
        />
      </div>
    </figure>
  )
}
