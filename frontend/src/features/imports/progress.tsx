import { useLingui } from '@lingui/react/macro'
import type { Import } from '@/api'
import classes from './imports-page.module.css'

/** How far along, as a bar and as numbers. */
export function Progress({ data }: { data: Import }) {
  const { t } = useLingui()
  const { done, rows } = data.counts
  return (
    <div className={classes.progress}>
      <progress className={classes.bar} aria-label={t`Progress`} max={1} value={data.progress} />
      <p role="status">{rows > 0 ? t`${done} of ${rows} rows` : t`Reading the file`}</p>
    </div>
  )
}
