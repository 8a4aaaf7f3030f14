import { useLingui } from '@lingui/react/macro'
import { span, type Week, weekBar } from './figures'
import classes from './looking-back.module.css'

export function useWeekWords({ weekly_minutes, spent_minutes, planned_minutes }: Week): string {
  const { t, i18n } = useLingui()
  if (weekly_minutes === null) return t`Say how much time you have in a week, and you see what fits into it.`
  const left = weekly_minutes - spent_minutes - planned_minutes
  if (left < 0) return t`This week takes more than you meant to give it. Something may wait until next week.`
  const time = span(i18n.locale, left)
  return planned_minutes > 0
    ? t`What is planned fits, with ${time} to spare.`
    : t`${time} are free this week.`
}

/** The week as a bar: spent, planned, and a mark at what was meant. */
export function WeekBar({ week }: { week: Week }) {
  const { t } = useLingui()
  const bar = weekBar(week)
  return (
    <svg
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      className={classes.week}
      role="img"
      aria-label={t`The week so far: spent, planned, and what you meant to give`}
    >
      <rect y={2} width={100} height={8} className={classes.base} />
      <rect y={2} width={bar.spent} height={8} className={classes.spent} />
      <rect x={bar.spent} y={2} width={bar.planned} height={8} className={classes.planned} />
      {bar.meant === null || bar.meant === 100 ? null : (
        <line
          x1={bar.meant}
          x2={bar.meant}
          y1={0}
          y2={12}
          className={classes.meant}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
