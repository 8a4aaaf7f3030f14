import { useLingui } from '@lingui/react/macro'
import classes from './next-page.module.css'

const RUNGS = [5, 4, 3, 2, 1]

/** How high one may climb next, drawn as what it is; the words beside it say the same. */
export function LadderPicture({ reach, talks }: { reach: number; talks: number }) {
  const { t } = useLingui()
  return (
    <div className={classes.ladder}>
      <svg viewBox="0 0 64 108" width={64} height={108} aria-hidden="true" focusable="false">
        <path d="M14 4v100M50 4v100" className={classes.rail} />
        {RUNGS.map((rung, index) => (
          <path
            key={rung}
            d={`M14 ${14 + index * 20}h36`}
            className={rung <= reach ? classes.step : classes.stepAhead}
          />
        ))}
      </svg>
      <div className={classes.ladderWords}>
        <p className={classes.ladderTitle}>
          {reach >= 5 ? t`The whole ladder is within your reach` : t`You reach up to rung ${reach} of 5`}
        </p>
        <p>
          {talks === 0
            ? t`Rung 1 is somebody you could call today, rung 5 somebody who makes your heart beat. Each talk that went well takes you one up.`
            : talks === 1
              ? t`One talk went well so far. Each more takes you one rung up; you may climb as you like.`
              : t`${talks} talks went well so far. You may climb as you like; this is only the gentle way.`}
        </p>
      </div>
    </div>
  )
}
