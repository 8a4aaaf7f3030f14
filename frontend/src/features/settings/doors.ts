import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkProps } from '@tanstack/react-router'
import type { Me } from '@/api'
import { isAdmin, isOffice } from '@/features/accounts'
import type { IconName } from '@/ui/icons'

type Door = {
  to: NonNullable<LinkProps['to']>
  title: MessageDescriptor
  icon: IconName
  /** Other words a person might type for it. */
  words?: MessageDescriptor
  for?: 'office' | 'admin'
}
type DoorGroup = { id: string; title: MessageDescriptor; doors: readonly Door[] }

/** Every place that has no room in the bar, a line each; More and the palette read this. */
export const DOORS: readonly DoorGroup[] = [
  {
    id: 'search',
    title: msg`Your conversations`,
    doors: [
      { to: '/board', title: msg`Board`, icon: 'board' },
      { to: '/calendar', title: msg`Calendar`, icon: 'calendar' },
      { to: '/questions', title: msg`Question banks`, icon: 'help', words: msg`what to ask` },
    ],
  },
  {
    id: 'people',
    title: msg`People and places`,
    doors: [
      { to: '/organizations', title: msg`Organizations`, icon: 'place', words: msg`companies, employers` },
      { to: '/sources', title: msg`Think of people, source by source`, icon: 'people' },
      {
        to: '/duplicates',
        title: msg`Look for people entered twice`,
        icon: 'merge',
        words: msg`duplicates, merge`,
      },
      { to: '/imports', title: msg`Bring in contacts`, icon: 'upload' },
      { to: '/settings/deleted', title: msg`Deleted people`, icon: 'trash', words: msg`restore, take back` },
    ],
  },
  {
    id: 'you',
    title: msg`You`,
    doors: [
      { to: '/settings', title: msg`Settings`, icon: 'settings' },
      {
        to: '/settings/data',
        title: msg`Take your data with you`,
        icon: 'download',
        words: msg`export, backup`,
      },
      {
        to: '/settings/adviser',
        title: msg`Talk with students yourself`,
        icon: 'heart',
        words: msg`adviser`,
      },
    ],
  },
  {
    id: 'office',
    title: msg`Career office`,
    doors: [
      { to: '/office', title: msg`Office`, icon: 'place', for: 'office', words: msg`hours, address` },
      {
        to: '/office/policy',
        title: msg`Clocks and limits`,
        icon: 'clock',
        for: 'office',
        words: msg`policy`,
      },
      { to: '/office/templates', title: msg`Message templates`, icon: 'mail', for: 'office' },
      {
        to: '/admin/accounts',
        title: msg`Accounts`,
        icon: 'key',
        for: 'admin',
        words: msg`roles, invitations`,
      },
    ],
  },
]

/** The doors that are open to this account. */
export const doorsFor = (me: Me | undefined): DoorGroup[] =>
  DOORS.map((group) => ({
    ...group,
    doors: group.doors.filter((door) => !door.for || (door.for === 'admin' ? isAdmin(me) : isOffice(me))),
  })).filter(({ doors }) => doors.length > 0)
