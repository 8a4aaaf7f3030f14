import { useLingui } from '@lingui/react/macro'
import type { Import } from '@/api'
import classes from './imports-page.module.css'

export function Counts({ counts }: { counts: Import['counts'] }) {
  const { t } = useLingui()
  const entries: [string, number][] = [
    [t`new`, counts.create],
    [t`filled in`, counts.update],
    [t`known already`, counts.unchanged],
    [t`left out`, counts.skip],
    [t`with a problem`, counts.problem],
  ]
  return (
    <dl className={classes.counts}>
      {entries.map(([label, count]) => (
        <div key={label} className={classes.countBox} data-zero={count === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
