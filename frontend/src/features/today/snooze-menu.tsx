import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { TodayItem } from '@/api'
import { daysToWeekend, localZone, morningAfter, shortDay, toIso } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Menu, type MenuSection } from '@/ui/menu'
import type { TaskStep } from './queries'
import { daysToPick, fits, limitOf } from './snoozing'

const PickDay = lazy(() => import('./pick-day'))

type Props = {
  item: Pick<TodayItem, 'task'>
  now: Date
  onTake: (step: TaskStep, message: string) => Promise<void>
}

/** Putting off, and "not needed" where the method allows it. */
export function SnoozeMenu({ item, now, onTake }: Props) {
  const { t, i18n } = useLingui()
  const [picking, setPicking] = useState(false)
  const { title, allowed } = item.task
  const limit = limitOf(item.task, now)
  const days = daysToPick(limit, now)
  const zone = localZone()
  const putOff = (morning: Date) => {
    const day = shortDay(i18n.locale, now, morning, zone)
    void onTake({ verb: 'snooze', until: toIso(morning) }, t`Put off until ${day}.`)
  }
  const until = (id: string, label: string, ahead: number) => {
    const morning = morningAfter(now, ahead, zone)
    return fits(morning, limit) ? [{ id, label, onSelect: () => putOff(morning) }] : []
  }
  const drop = (verb: 'not_needed' | 'impossible', reason: string) =>
    void onTake({ verb, reason }, t`Taken off the list.`)
  const snooze: MenuSection = {
    title: t`Put off`,
    items: [
      ...until('tomorrow', t`Until tomorrow`, 1),
      ...until('weekend', t`Until the weekend`, daysToWeekend(now, zone)),
      ...until('week', t`For a week`, 7),
      { id: 'day', label: t`Pick a day`, onSelect: () => setPicking(true) },
    ],
  }
  const because = (title: string, verb: 'not_needed' | 'impossible', reasons: string[]): MenuSection => ({
    title,
    items: reasons.map((reason) => ({ id: reason, label: reason, onSelect: () => drop(verb, reason) })),
  })
  const notNeeded = because(t`Not needed, because`, 'not_needed', [
    t`it happened another way`,
    t`it no longer fits`,
  ])
  const impossible = because(t`It cannot be done, because`, 'impossible', [
    t`there is no way to reach them`,
    t`they asked not to be written to`,
  ])
  const sections = [
    ...(allowed.includes('snooze') && days ? [snooze] : []),
    ...(allowed.includes('not_needed') ? [notNeeded] : []),
    ...(allowed.includes('impossible') ? [impossible] : []),
  ]
  if (sections.length === 0) return null
  return (
    <>
      <Menu
        sections={sections}
        trigger={(props) => (
          <ActionIcon aria-label={t`Put off: ${title}`} data-do="snooze" {...props}>
            <Icon name="clock" />
          </ActionIcon>
        )}
      />
      {picking && days ? (
        <Suspense>
          <PickDay
            title={title}
            days={days}
            onClose={() => setPicking(false)}
            onPick={(morning) => {
              setPicking(false)
              putOff(morning)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
