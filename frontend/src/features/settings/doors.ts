import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkProps } from '@tanstack/react-router'
import type { IconName } from '@/ui/icons'

export type Door = {
  to: NonNullable<LinkProps['to']>
  title: MessageDescriptor
  icon: IconName
  /** What is behind it, in a line; it also helps the search to find it. */
  says?: MessageDescriptor
}

/** Every page that has no place in the bar, by what one comes for. More shows them, and the palette finds them. */
export const DOORS: readonly { title: MessageDescriptor; doors: readonly Door[] }[] = [
  {
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
      { to: '/imports', title: msg`Bring in contacts`, icon: 'upload', says: msg`From a file you have` },
      {
        to: '/duplicates',
        title: msg`Look for people entered twice`,
        icon: 'merge',
        says: msg`And make one of two`,
      },
    ],
  },
  {
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
    title: msg`Your things`,
    doors: [
      { to: '/board', title: msg`Board`, icon: 'board' },
      { to: '/calendar', title: msg`Calendar`, icon: 'calendar' },
      { to: '/resumes', title: msg`Resume`, icon: 'note', says: msg`Its versions, and what people advised` },
      { to: '/settings', title: msg`Settings`, icon: 'settings' },
    ],
  },
]
