import { useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Contact } from '@/api'
import { PersonNames } from '@/features/referrals'
import { Tabs } from '@/ui/tabs'
import { PersonAbout } from './person-about'
import { PersonInTouch } from './person-in-touch'
import classes from './person-panel.module.css'
import { PersonQuestions } from './person-questions'
import type { PersonPart } from './person-search'
import { Timeline } from './timeline'
import { useInView } from './use-in-view'

type Tab = Exclude<PersonPart, 'in_touch'>

/** A person where there is room for one column: one part at a time. */
export function PersonTabs({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/people/$contactId' })
  const { tab } = useSearch({ from: '/_app/people/$contactId' })
  const view: Tab = tab === 'in_touch' ? 'about' : (tab ?? 'timeline')
  const inTouch = useInView(tab === 'in_touch')
  const open = (next: Tab) =>
    void navigate({
      to: '.',
      search: ({ tab: _, ...rest }) => (next === 'timeline' ? rest : { ...rest, tab: next }),
      replace: true,
    })
  return (
    <Tabs<Tab>
      label={t`About ${contact.name}`}
      tabs={[
        { value: 'timeline', label: t`Timeline` },
        { value: 'questions', label: t`Questions` },
        { value: 'names', label: t`Names` },
        { value: 'about', label: t`About` },
      ]}
      value={view}
      onChange={open}
    >
      {view === 'timeline' ? <Timeline contactId={contact.id} /> : null}
      {view === 'questions' ? (
        <div className={classes.stack}>
          <PersonQuestions contact={contact} />
        </div>
      ) : null}
      {view === 'names' ? <PersonNames contact={contact} /> : null}
      {view === 'about' ? (
        <div className={classes.stack}>
          <PersonAbout contact={contact} />
          <div ref={inTouch}>
            <PersonInTouch contact={contact} />
          </div>
        </div>
      ) : null}
    </Tabs>
  )
}
