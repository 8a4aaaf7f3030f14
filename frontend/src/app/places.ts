import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkProps } from '@tanstack/react-router'
import type { IconName } from '@/ui/icons'

export type Place = {
  to: NonNullable<LinkProps['to']>
  title: MessageDescriptor
  icon: IconName
  keys: string
}

export const PLACES = {
  today: { to: '/', title: msg`Today`, icon: 'today', keys: 'g t' },
  people: { to: '/people', title: msg`People`, icon: 'people', keys: 'g p' },
  board: { to: '/board', title: msg`Board`, icon: 'board', keys: 'g b' },
  calendar: { to: '/calendar', title: msg`Calendar`, icon: 'calendar', keys: 'g c' },
  talk: { to: '/talk-now', title: msg`Talk now`, icon: 'talk', keys: 'g n' },
  fields: { to: '/fields', title: msg`Fields`, icon: 'compass', keys: 'g f' },
  next: { to: '/next', title: msg`Whom next`, icon: 'ladder', keys: 'g w' },
  back: { to: '/looking-back', title: msg`Looking back`, icon: 'heart', keys: 'g l' },
  imports: { to: '/imports', title: msg`Bring in contacts`, icon: 'upload', keys: 'g i' },
  settings: { to: '/settings', title: msg`Settings`, icon: 'settings', keys: 'g s' },
  help: { to: '/help', title: msg`Help`, icon: 'help', keys: 'g h' },
  more: { to: '/more', title: msg`More`, icon: 'more', keys: 'g m' },
} as const satisfies Record<string, Place>

/** For those who work there. */
export const OFFICE: Place = { to: '/office', title: msg`Career office`, icon: 'place', keys: '' }
