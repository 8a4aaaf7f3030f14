import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { SeenTask } from '@/api'
import { type Stage, useStageWords } from '@/features/contacts'
import { clock, daysBetween, relativeDay, shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Menu, type MenuItem } from '@/ui/menu'
import classes from './board.module.css'
import { moveTo, type Talk } from './move'
import type { BoardContact } from './queries'
import { COLUMNS } from './search'

const QUIET_DAYS = 45

/** What the board knows of somebody: their card shows it, and their row of the list. */
export type CardFacts = { contact: BoardContact; talks: readonly Talk[]; task: SeenTask | undefined }
export type CardProps = CardFacts & {
  now: Date
  said: string | undefined
  busy: boolean
  onMove: (to: Stage) => void
}

type NextStep = { words: string; interviewId: string | null }

/** The next thing with this person and its day: the talk that is coming, else what is owed. */
export function useNext({ talks, task }: Pick<CardFacts, 'talks' | 'task'>, now: Date): NextStep | null {
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

/** How long ago somebody was in touch, in words with and without what it is about, and whether that is long. */
export function useLastInTouch({ last_contact_at }: BoardContact, now: Date) {
  const { t, i18n } = useLingui()
  if (!last_contact_at) return null
  const last = new Date(last_contact_at)
  const ago = relativeDay(i18n.locale, now, last)
  return { ago, words: t`Last in touch ${ago}`, quiet: daysBetween(last, now) >= QUIET_DAYS }
}

export function NextLine({ words, interviewId }: NextStep) {
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
export function MoveMenu({ contact, talks, onMove }: Pick<CardProps, 'contact' | 'talks' | 'onMove'>) {
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

export function NamedBy({ by }: { by: string | null }) {
  const { t } = useLingui()
  if (!by) return null
  return (
    <p className={classes.mark}>
      <Icon name="referral" size={16} />
      {t`Named by ${by}`}
    </p>
  )
}

/** Why somebody did not move, on the spot. */
export const Said = ({ children }: { children: string | undefined }) =>
  children ? (
    <p className={classes.said} role="alert">
      {children}
    </p>
  ) : null
