import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { SeenTask } from '@/api'
import { type Stage, useStageWords } from '@/features/contacts'
import { clock, daysBetween, relativeDay, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Menu, type MenuItem } from '@/ui/menu'
import { Monogram, standing } from '@/ui/person-chip'
import classes from './board.module.css'
import { moveTo, type Talk } from './move'
import type { BoardContact } from './queries'
import { COLUMNS } from './search'

const QUIET_DAYS = 45

export type CardFacts = { contact: BoardContact; talks: readonly Talk[]; task: SeenTask | undefined }
type Props = CardFacts & {
  now: Date
  said: string | undefined
  busy: boolean
  onMove: (to: Stage) => void
}

type NextStep = { words: string; interviewId: string | null }

/** The next thing with this person and its day: the talk that is coming, else what is owed. */
function useNext({ talks, task }: Pick<CardFacts, 'talks' | 'task'>, now: Date): NextStep | null {
  const { t, i18n } = useLingui()
  const coming = talks.find(({ state }) => state === 'scheduled' || state === 'confirmed')
  if (coming?.scheduled_at) {
    const at = new Date(coming.scheduled_at)
    const day = shortDay(i18n.locale, now, at)
    return { words: t`You talk ${day}, ${clock(i18n.locale, at)}`, interviewId: coming.id }
  }
  if (!task) return null
  const { title } = task
  const day = shortDay(i18n.locale, now, new Date(task.due_at))
  return { words: t`${title}, by ${day}`, interviewId: task.interview_id }
}

export function BoardCard({ contact, talks, task, now, said, busy, onMove }: Props) {
  const { t, i18n } = useLingui()
  const next = useNext({ talks, task }, now)
  const last = contact.last_contact_at ? new Date(contact.last_contact_at) : null
  const ago = last && daysBetween(last, now) >= QUIET_DAYS ? relativeDay(i18n.locale, now, last) : null
  const { name, named_by_name: by } = contact
  return (
    <li
      className={classes.card}
      data-card={contact.id}
      data-busy={busy || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', contact.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <div className={classes.head}>
        <Monogram name={name} size="sm" />
        <Link
          to="/people/$contactId"
          params={{ contactId: contact.id }}
          className={classes.name}
          data-name
          draggable={false}
        >
          {name}
        </Link>
        <MoveMenu contact={contact} talks={talks} onMove={onMove} />
      </div>
      <p className={classes.standing}>{standing(contact)}</p>
      {next ? <NextLine {...next} /> : null}
      {by ? (
        <p className={classes.mark}>
          <Icon name="referral" size={16} />
          {t`Named by ${by}`}
        </p>
      ) : null}
      {ago ? (
        <p className={classes.mark}>
          <Icon name="leaf" size={16} />
          {t`Last in touch ${ago}`}
        </p>
      ) : null}
      {said ? (
        <p className={classes.said} role="alert">
          {said}
        </p>
      ) : null}
    </li>
  )
}

function NextLine({ words, interviewId }: NextStep) {
  if (!interviewId) return <p className={classes.nextStep}>{words}</p>
  return (
    <Link
      to="/interviews/$interviewId"
      params={{ interviewId }}
      className={classes.nextStep}
      draggable={false}
    >
      {words}
    </Link>
  )
}

/** Every column by name: those that follow from here first; the others say why they do not. */
function MoveMenu({ contact, talks, onMove }: Pick<Props, 'contact' | 'talks' | 'onMove'>) {
  const { t } = useLingui()
  const stage = useStageWords()
  const { name } = contact
  const items = (legal: boolean): MenuItem[] =>
    COLUMNS.filter((to) => to !== contact.stage)
      .filter((to) => (moveTo(contact.stage, to, talks).kind !== 'no') === legal)
      .map((to) => ({ id: to, label: stage.word(to), onSelect: () => onMove(to) }))
  const sections = [
    { title: t`Move to`, items: items(true) },
    { title: t`Why not to`, items: items(false) },
  ]
  return (
    <Menu
      sections={sections.filter((section) => section.items.length > 0)}
      trigger={(props) => (
        <button
          type="button"
          className={classes.move}
          data-do="move"
          aria-label={t`Move ${name}`}
          title={t`Move`}
          {...props}
        >
          <Icon name="dots" />
        </button>
      )}
    />
  )
}
