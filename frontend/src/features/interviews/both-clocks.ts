import { useLingui } from '@lingui/react/macro'
import type { Interview } from '@/api'
import { clock, dayAndDistance, localZone, shortDay } from '@/lib/time'

type Clocks = { mine: string; theirs: string | null }

/** A moment on one's own clock, and on that of `zone` where it shows another hour: with its day where that differs, too. */
export function bothClocks(locale: string, now: Date, at: Date, zone: string, here: string): Clocks {
  const hour = clock(locale, at, zone)
  const day = shortDay(locale, now, at, zone)
  const sameDay = day === shortDay(locale, now, at, here)
  const mine = `${dayAndDistance(locale, now, at, here)}, ${clock(locale, at, here)}`
  if (sameDay && hour === clock(locale, at, here)) return { mine, theirs: null }
  return { mine, theirs: sameDay ? hour : `${day}, ${hour}` }
}

/** When a talk is: here, and there. Null where no time was agreed on. */
export function useBothClocks(
  { scheduled_at, time_zone }: Pick<Interview, 'scheduled_at' | 'time_zone'>,
  now = new Date(),
): Clocks | null {
  const { t, i18n } = useLingui()
  if (!scheduled_at) return null
  const here = localZone()
  const zone = time_zone ?? here
  const clocks = bothClocks(i18n.locale, now, new Date(scheduled_at), zone, here)
  return { ...clocks, theirs: clocks.theirs && t`${clocks.theirs} there (${zone})` }
}
