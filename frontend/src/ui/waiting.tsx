import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import classes from './waiting.module.css'

const PATIENCE = 150

/** True once waiting has lasted long enough to be worth showing. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return slow
}

/**
 * Grey lines in the shape of a list, shown only when the answer takes longer than a blink. Until it comes nothing stands
 * below, so that nothing jumps then: see global.css.
 */
export function ListSkeleton({ rows = 5 }: { rows?: number }) {
  const { t } = useLingui()
  if (!useSlow()) return <div data-waiting hidden />
  return (
    <div className={classes.list} data-waiting role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={classes.row}>
          <span className={classes.disc} />
          <span className={classes.bars}>
            <span className={classes.bar} />
            <span className={classes.bar} />
          </span>
        </div>
      ))}
    </div>
  )
}
