import { useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import type { Contact } from '@/api'
import { PersonNames } from '@/features/referrals'
import { Section } from '@/ui/page'
import { PersonAbout } from './person-about'
import { PersonHeading } from './person-heading'
import { PersonInTouch } from './person-in-touch'
import { PersonNextStep } from './person-next-step'
import { PersonOwed } from './person-owed'
import { PersonQuestions } from './person-questions'
import { PersonTwin } from './person-twin'
import classes from './person-whole.module.css'
import { Timeline } from './timeline'
import { useInView } from './use-in-view'

/**
 * A person with the window to themselves: who they are, what happened, and what there is to do, side by side. What there is
 * to do begins beside the name, and comes next for whoever hears the page or goes through it by keys.
 */
export function PersonWhole({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const { tab } = useSearch({ from: '/_app/people/$contactId' })
  const questions = useInView(tab === 'questions')
  const names = useInView(tab === 'names')
  const inTouch = useInView(tab === 'in_touch')
  return (
    <div className={classes.columns}>
      <div className={classes.head}>
        <PersonHeading contact={contact} />
        <PersonTwin contact={contact} />
      </div>
      <div className={classes.side}>
        <PersonNextStep contact={contact} />
        <PersonOwed contact={contact} open />
        <div ref={questions} className={classes.part}>
          <PersonQuestions contact={contact} quiet />
        </div>
        <div ref={names}>
          <PersonNames contact={contact} />
        </div>
        <div ref={inTouch}>
          <PersonInTouch contact={contact} />
        </div>
      </div>
      <div className={classes.facts}>
        <PersonAbout contact={contact} />
      </div>
      <div className={classes.middle}>
        <Section title={t`Timeline`}>
          <Timeline contactId={contact.id} />
        </Section>
      </div>
    </div>
  )
}
