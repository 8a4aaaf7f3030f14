import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { timer } from '@/lib/time'
import { Menu } from '@/ui/menu'
import { useNow } from '@/ui/use-now'
import { type CueKind, liveTime } from './live-clock'
import classes from './live-page.module.css'
import { cuesOf, type LiveClock, type LiveTalk, minutesOf } from './live-view'

const OFFERS = [5, 10, 15, 30]
const GENTLY = 120

/** A short buzz at a cue, where the device has one and the person has touched the page. Never a sound. */
function useGentleBuzz(cue: CueKind | undefined): void {
  useEffect(() => {
    if (cue && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(GENTLY)
  }, [cue])
}

function useCueWords(): (kind: CueKind, minutes: number) => string {
  const { t } = useLingui()
  return (kind, minutes) =>
    ({
      goals: t`${minutes} minutes left. What do you still want to hear?`,
      names: t`${minutes} minutes left. A good moment to ask whom else you should meet.`,
      closing: t`${minutes} minutes left. Begin to close: thanks, and may you keep in touch?`,
      time_is_up: t`The time they gave is over. Say so; go on only if they offer more.`,
    })[kind]
}

type Props = { interview: LiveTalk; live: LiveClock; onOffer: (minutes: number) => void }

/** Time gone and time left. Readers hear only the cues; nobody is startled by a color. */
export function LiveBar({ interview, live, onOffer }: Props) {
  const { t } = useLingui()
  const words = useCueWords()
  const now = useNow()
  const minutes = minutesOf(interview)
  const started = new Date(interview.started_at ?? interview.created_at)
  const known = cuesOf(live)
  const time = liveTime(started, minutes, now, known.length > 0 ? known : undefined)
  useGentleBuzz(time.cue?.kind)
  const gone = timer(time.elapsed)
  const left = timer(Math.abs(time.left ?? 0))
  const all = minutes ?? 0
  const granted = interview.minutes_granted
  if (!interview.started_at) return null
  return (
    <div className={classes.clock}>
      <div className={classes.times}>
        <span className={classes.elapsed}>{gone}</span>
        {time.left === null ? null : (
          <>
            <span>{time.isOver ? t`${left} past ${all} minutes` : t`${left} of ${all} minutes left`}</span>
            <Menu
              sections={[
                {
                  title: t`How much more?`,
                  items: OFFERS.map((offer) => ({
                    id: String(offer),
                    label: t`${offer} minutes more`,
                    onSelect: () => onOffer(offer),
                  })),
                },
              ]}
              trigger={(props) => (
                <Button size="compact-md" variant="subtle" className={classes.offer} {...props}>
                  {t`They offered more`}
                </Button>
              )}
            />
          </>
        )}
      </div>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ transform: `scaleX(${time.share})` }} />
      </div>
      {granted > 0 ? <p className={classes.granted}>{t`They gave you ${granted} minutes more.`}</p> : null}
      <p className={classes.cue} role="status">
        {time.cue ? words(time.cue.kind, time.cue.at_minutes) : ''}
      </p>
    </div>
  )
}
