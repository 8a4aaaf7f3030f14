import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Contact } from '@/api'
import { relativeDay } from '@/lib/time'
import { Monogram, standing } from '@/ui/person-chip'
import classes from './people-page.module.css'
import { useStageWords } from './words'

export const PeopleRow = memo(function PeopleRow({ contact }: { contact: Contact }) {
  const { t, i18n } = useLingui()
  const { word } = useStageWords()
  const last = contact.last_contact_at
  const ago = last ? relativeDay(i18n.locale, new Date(), new Date(last)) : null
  return (
    <li>
      <Link
        to="/people/$contactId"
        params={{ contactId: contact.id }}
        search={(previous) => ({ ...previous, beside: true as const })}
        className={classes.row}
        data-row
      >
        <Monogram name={contact.name} />
        <span className={classes.who}>
          <span className={classes.name}>{contact.name}</span>
          <span className={classes.standing}>{standing(contact)}</span>
        </span>
        <span className={classes.facts}>
          {contact.stage === 'identified' ? null : (
            <span className={classes.stage}>{word(contact.stage)}</span>
          )}
          {contact.open_task_count > 0 ? <span className={classes.owed}>{t`Something is due`}</span> : null}
          {ago ? <span className={classes.ago}>{t`In touch ${ago}`}</span> : null}
        </span>
      </Link>
    </li>
  )
})
