import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Contact } from '@/api'
import { relativeDay, shortDay } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import { Monogram } from '@/ui/person-chip'
import { permissionQuery } from './permission-queries'
import { useLeaveWords } from './permission-words'
import classes from './person-heading.module.css'
import { PersonStanding } from './person-standing'
import { useChannelWords, useGroundWords, useSourceWords, useStageWords } from './words'

/** A word of a table where it stands within a line. */
const within = (word: string): string => word.charAt(0).toLocaleLowerCase() + word.slice(1)

/** Who somebody is, and in two quiet lines how one stands with them: nothing to be done stands here. */
export function PersonHeading({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const lines = [useWhereThingsStand(contact), useWaysToThem(contact)]
  return (
    <div className={classes.heading}>
      <Monogram name={contact.name} size="lg" />
      <div className={classes.words}>
        <h1 className={paper.pageName}>{contact.name}</h1>
        {contact.pronunciation ? <p className={classes.said}>{t`said ${contact.pronunciation}`}</p> : null}
        <PersonStanding contact={contact} />
      </div>
      <div className={classes.facts}>
        {lines.map((facts) => {
          const line = facts.filter(Boolean).join(' · ')
          return line ? <p key={line}>{line}</p> : null
        })}
      </div>
    </div>
  )
}

/** Stage, last contact, and how one is connected. */
function useWhereThingsStand(contact: Contact) {
  const { t, i18n } = useLingui()
  const stages = useStageWords()
  const sources = useSourceWords()
  const grounds = useGroundWords()
  const { stage, last_contact_at, named_by_name, source, connection_basis, archived_at } = contact
  const when = last_contact_at ? relativeDay(i18n.locale, new Date(), new Date(last_contact_at)) : null
  return [
    stages.word(stage),
    when ? t`last in touch ${when}` : null,
    named_by_name ? t`named by ${named_by_name}` : null,
    !named_by_name && source && source !== 'other' ? within(sources.word(source)) : null,
    connection_basis && connection_basis !== 'none' ? within(grounds.word(connection_basis)) : null,
    archived_at ? t`in the archive` : null,
  ]
}

/** How they like to be reached, whether one may write now and then, and how easy it is to ask them. */
function useWaysToThem({ id, stage, preferred_channel, address_confirmed_at, comfort }: Contact) {
  const { t, i18n } = useLingui()
  const channels = useChannelWords()
  const leave = useLeaveWords()
  const permission = useQuery(permissionQuery(id)).data
  const way = preferred_channel ? within(channels.word(preferred_channel)) : null
  /* Only of a postal address is it known on which day it was looked up. */
  const sure =
    preferred_channel === 'letter' && address_confirmed_at
      ? shortDay(i18n.locale, new Date(), new Date(address_confirmed_at))
      : null
  /* Before one has talked nobody asks for leave, and its lack is no news. */
  const talked = ['talked', 'thanked', 'keeping_in_touch', 'closed'].includes(stage)
  const asks = permission && (talked || permission.exempt || permission.standing !== 'not_asked')
  return [
    way && sure ? t`best reached: ${way}, address looked up ${sure}` : null,
    way && !sure ? t`best reached: ${way}` : null,
    asks ? leave(permission) : null,
    comfort ? t`ease of asking ${comfort} of 5` : null,
  ]
}
