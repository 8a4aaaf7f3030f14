import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Interview } from '@/api'
import { timer } from '@/lib/time'
import { type Cue, liveTime } from './live-clock'
import classes from './live-page.module.css'

function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(tick)
  }, [])
  return now
}

/** Time gone and time left. Readers hear only the cues; nobody is startled by a color. */
export function LiveBar({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const now = useNow()
  const started = new Date(interview.started_at ?? interview.created_at)
  const time = liveTime(started, interview.minutes_promised ?? null, now)
  const promised = interview.minutes_promised ?? 0
  const gone = timer(time.elapsed)
  const left = timer(Math.abs(time.left ?? 0))
  const cues: Record<Cue, string> = {
    10: t`Ten minutes left.`,
    7: t`Seven minutes left. A good moment to ask whom else you should meet.`,
    5: t`Five minutes left. Begin to close: thanks, and may you keep in touch?`,
    0: t`The promised time is over. Go on only if they offer it.`,
  }
  const cue = time.cue === null ? '' : cues[time.cue]
  return (
    <div className={classes.clock}>
      <p className={classes.times}>
        <span className={classes.elapsed}>{gone}</span>
        {time.left === null ? null : (
          <span>
            {time.isOver ? t`${left} past the ${promised} minutes` : t`${left} of ${promised} minutes left`}
          </span>
        )}
      </p>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ transform: `scaleX(${time.share})` }} />
      </div>
      <p className={classes.cue} role="status">
        {cue}
      </p>
    </div>
  )
}
