import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { shortDay } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import classes from './fields-page.module.css'
import { BOX, type FitPoint, fitPoints, marksOf, pathOf, yOf } from './fit'
import { fitTrailQuery } from './queries'

const RATINGS = [1, 2, 3, 4, 5]

/** How the picture changed from talk to talk, and why: drawn, and in a table with the same numbers. */
export function FitTrail({ fieldId }: { fieldId: string }) {
  const { t } = useLingui()
  const trail = useQuery(fitTrailQuery(fieldId))
  if (trail.isPending) return null
  if (trail.isLoadingError) return <ProblemNote error={trail.error} onRetry={() => void trail.refetch()} />
  const { origin, steps } = trail.data
  const points = fitPoints(steps)
  const name = origin?.contact.name
  return (
    <>
      {origin ? (
        <p className={classes.origin}>
          <Link
            to="/interviews/$interviewId"
            params={{ interviewId: origin.interview_id }}
            className={paper.inText}
          >
            {t`The idea came up when you talked with ${name}`}
          </Link>
          {`: ${origin.text}`}
        </p>
      ) : null}
      {points.length > 0 ? <Trail points={points} /> : null}
    </>
  )
}

function Trail({ points }: { points: readonly FitPoint[] }) {
  const { t, i18n } = useLingui()
  const marks = marksOf(points)
  const count = points.length
  const said = (rating: number | null) => rating ?? t`not said`
  return (
    <figure className={classes.fit}>
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        className={classes.trail}
        role="img"
        aria-label={t`How well it seemed to fit, before and after each talk`}
      >
        {RATINGS.map((rating) => (
          <g key={rating}>
            <line
              x1={BOX.left}
              x2={BOX.width}
              y1={yOf(rating)}
              y2={yOf(rating)}
              className={classes.gridLine}
            />
            <text x={BOX.left - 10} y={yOf(rating) + 5} className={classes.gridText}>
              {rating}
            </text>
          </g>
        ))}
        <path d={pathOf(marks)} className={classes.trailLine} />
        {marks.map(({ x, y, kind }) => (
          <circle key={`${x}`} cx={x} cy={y} r={6} className={classes.trailMark} data-kind={kind} />
        ))}
      </svg>
      <figcaption className={paper.quiet}>
        {count === 1
          ? t`From 1, not at all, to 5, very well. One talk so far. Rings are before, dots after.`
          : t`From 1, not at all, to 5, very well, over ${count} talks. Rings are before, dots after.`}
      </figcaption>
      <table className={paper.table}>
        <thead>
          <tr>
            <th scope="col">{t`Talk with`}</th>
            <th scope="col">{t`Before`}</th>
            <th scope="col">{t`After`}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, name, at, before, after, why }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {at ? (
                  <span className={`${paper.quiet} ${classes.beside}`}>
                    {shortDay(i18n.locale, new Date(), new Date(at))}
                  </span>
                ) : null}
                {why ? <span className={classes.why}>{why}</span> : null}
              </th>
              <td>{said(before)}</td>
              <td>{said(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
