import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useStageWords } from '@/features/contacts'
import { Icon } from '@/ui/icons'
import { Monogram, standing } from '@/ui/person-chip'
import { useWide } from '@/ui/use-wide'
import board from './board.module.css'
import {
  type CardFacts,
  type CardProps,
  MoveMenu,
  NamedBy,
  NextLine,
  Said,
  useLastInTouch,
  useNext,
} from './card-parts'
import classes from './list.module.css'
import { type BoardSearch, inPeople } from './search'
import type { Column } from './use-board'

type Fold = { unfolded: boolean; onUnfold: () => void }
type Props = Fold & {
  columns: readonly Column[]
  search: BoardSearch
  facts: (card: CardFacts) => CardProps
}

/** Those who are closed lie folded until somebody asks for them. */
export function FoldClosed({ unfolded, onUnfold }: Fold) {
  const { t } = useLingui()
  return (
    <Button variant="subtle" className={board.fold} aria-expanded={unfolded} onClick={onUnfold}>
      {unfolded ? t`Fold the closed` : t`Show the closed`}
    </Button>
  )
}

/** The board as a table: the same people and the same facts, stage by stage, moved by the same menu. */
export function BoardList({ columns, search, facts, unfolded, onUnfold }: Props) {
  const { t } = useLingui()
  const shown = columns.filter(({ stage }) => unfolded || stage !== 'closed')
  const cards = shown.flatMap((column) => column.cards)
  const total = cards.length
  const more = shown.reduce((sum, column) => sum + column.total, 0) - total
  return (
    <div className={board.narrow}>
      <table className={classes.table}>
        <caption className={classes.caption}>{total === 1 ? t`1 person` : t`${total} people`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Person`}</th>
            <th scope="col">{t`Stands at`}</th>
            <th scope="col">{t`Next`}</th>
            <th scope="col">{t`Last in touch`}</th>
            <th scope="col">{t`Move`}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <Row key={card.contact.id} {...facts(card)} />
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <Link to="/people" search={inPeople(search)} className={board.more}>
          {t`${more} more in People`}
        </Link>
      ) : null}
      <FoldClosed unfolded={unfolded} onUnfold={onUnfold} />
    </div>
  )
}

function Row({ contact, talks, task, now, said, busy, onMove }: CardProps) {
  const { word } = useStageWords()
  const wide = useWide()
  const next = useNext({ talks, task }, now)
  const touch = useLastInTouch(contact, now)
  const { id, name, stage, named_by_name } = contact
  return (
    <tr data-card={id} data-busy={busy || undefined}>
      <th scope="row" className={classes.who}>
        <span className={board.head}>
          <Monogram name={name} size="sm" />
          <Link to="/people/$contactId" params={{ contactId: id }} className={board.name} data-name>
            {name}
          </Link>
        </span>
        <p className={board.standing}>{standing(contact)}</p>
        <NamedBy by={named_by_name} />
        <Said>{said}</Said>
      </th>
      <td className={classes.stage}>
        <span className={classes.mark} data-stage={stage}>
          {word(stage)}
        </span>
      </td>
      <td className={classes.next}>{next ? <NextLine {...next} /> : null}</td>
      <td className={classes.touch}>
        {touch ? (
          <span className={board.mark}>
            {touch.quiet ? <Icon name="leaf" size={16} /> : null}
            {wide ? touch.ago : touch.words}
          </span>
        ) : null}
      </td>
      <td className={classes.move}>
        <MoveMenu contact={contact} talks={talks} onMove={onMove} />
      </td>
    </tr>
  )
}
