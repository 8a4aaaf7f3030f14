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
  /** What is behind it, in a line; it also helps the search to find it. */
  says: MessageDescriptor
  for?: 'office' | 'admin'
}
type DoorGroup = { id: string; title: MessageDescriptor; doors: readonly Door[] }

/** Every page that has no place in the bar, by what one comes for. More shows them, and the palette finds them. */
export const DOORS: readonly DoorGroup[] = [
  {
    id: 'whom',
    title: msg`Whom to talk to`,
    doors: [
      {
        to: '/next',
        title: msg`Whom next`,
        icon: 'ladder',
        says: msg`From the easiest upward, with the reasons`,
      },
      {
        to: '/sources',
        title: msg`Think of people, source by source`,
        icon: 'people',
        says: msg`Ten questions that bring names to mind`,
      },
      {
        to: '/organizations',
        title: msg`Organizations`,
        icon: 'place',
        says: msg`Companies, schools, employers of any kind`,
      },
      { to: '/imports', title: msg`Bring in contacts`, icon: 'upload', says: msg`From a file you have` },
      {
        to: '/duplicates',
        title: msg`Look for people entered twice`,
        icon: 'merge',
        says: msg`And make one of two`,
      },
      {
        to: '/settings/deleted',
        title: msg`Deleted people`,
        icon: 'trash',
        says: msg`Bring somebody back`,
      },
    ],
  },
  {
    id: 'conversations',
    title: msg`Your conversations`,
    doors: [
      { to: '/board', title: msg`Board`, icon: 'board', says: msg`Where everyone stands` },
      { to: '/calendar', title: msg`Calendar`, icon: 'calendar', says: msg`Talks, and what is owed` },
      { to: '/questions', title: msg`Question banks`, icon: 'help', says: msg`What to ask, and why` },
      { to: '/terms', title: msg`Words of the field`, icon: 'quote', says: msg`A glossary of what was said` },
      {
        to: '/what-works',
        title: msg`What works for you`,
        icon: 'mail',
        says: msg`Writing first, or calling first`,
      },
    ],
  },
  {
    id: 'comes',
    title: msg`What comes of it`,
    doors: [
      {
        to: '/milestones',
        title: msg`Milestones`,
        icon: 'leaf',
        says: msg`News, and who would like to hear it`,
      },
      {
        to: '/looking-back',
        title: msg`Looking back`,
        icon: 'heart',
        says: msg`What the talks gave you, and your time`,
      },
      { to: '/resumes', title: msg`Resume`, icon: 'note', says: msg`Its versions, and what people advised` },
    ],
  },
  {
    id: 'you',
    title: msg`You`,
    doors: [
      { to: '/settings', title: msg`Settings`, icon: 'settings', says: msg`Language, time zone, password` },
      {
        to: '/settings/data',
        title: msg`Take your data with you`,
        icon: 'download',
        says: msg`Export everything that is yours`,
      },
      {
        to: '/settings/adviser',
        title: msg`Talk with students yourself`,
        icon: 'talk',
        says: msg`Be somebody's adviser`,
      },
    ],
  },
  {
    id: 'office',
    title: msg`Career office`,
    doors: [
      { to: '/office', title: msg`Office`, icon: 'place', for: 'office', says: msg`Hours and address` },
      {
        to: '/office/policy',
        title: msg`Clocks and limits`,
        icon: 'clock',
        for: 'office',
        says: msg`What students are held to`,
      },
      {
        to: '/office/templates',
        title: msg`Message templates`,
        icon: 'mail',
        for: 'office',
        says: msg`What drafts begin with`,
      },
      {
        to: '/admin/accounts',
        title: msg`Accounts`,
        icon: 'key',
        for: 'admin',
        says: msg`Roles and invitations`,
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
