import { useLingui } from '@lingui/react/macro'
import type { Import } from '@/api'
import classes from './imports-page.module.css'

/** How far along, as a bar and as numbers. Not said aloud row by row: the page says when a step begins and ends. */
export function Progress({ data }: { data: Import }) {
  const { t } = useLingui()
  const { done, rows } = data.counts
  return (
    <div className={classes.progress}>
      <progress className={classes.bar} aria-label={t`Progress`} max={1} value={data.progress} />
      <p>{rows > 0 ? t`${done} of ${rows} rows` : t`Reading the file`}</p>
    </div>
  )
}
