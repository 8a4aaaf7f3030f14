import { useLingui } from '@lingui/react/macro'
import type { Guide } from '@/api'
import classes from './estimate.module.css'

/** How long it will take against what was promised, and what the list as a whole still wants. */
export function Estimate({ guide }: { guide: Guide }) {
  const { t } = useLingui()
  const { estimate } = guide
  const { minutes, promised } = estimate
  const goals = guide.goals_without_questions.map((goal) => goal + 1).join(', ')
  const lonely = guide.questions.length > 0 && goals !== ''
  const hints = [
    estimate.hint?.reason,
    guide.too_many?.reason,
    guide.opening?.reason,
    guide.pair?.reason,
    lonely ? t`No question serves goal ${goals} yet.` : null,
  ].filter((hint) => hint !== null && hint !== undefined)
  if (guide.questions.length === 0) return null
  return (
    <div className={classes.estimate}>
      <p className={classes.words}>
        {promised
          ? t`About ${minutes} of ${promised} minutes, greeting and farewell included`
          : t`About ${minutes} minutes, greeting and farewell included`}
      </p>
      {promised ? (
        <div className={classes.track} aria-hidden="true">
          <div
            className={classes.fill}
            data-over={estimate.over > 0 || undefined}
            style={{ inlineSize: `${Math.min(100, (minutes / promised) * 100)}%` }}
          />
        </div>
      ) : null}
      {hints.length > 0 ? (
        <ul className={classes.hints}>
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
