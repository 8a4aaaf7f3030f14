import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type DragEvent, type ReactNode, useState } from 'react'
import { type Stage, useStageWords } from '@/features/contacts'
import classes from './board.module.css'
import { type BoardSearch, inPeople } from './search'

type Props = {
  stage: Stage
  total: number
  shown: number
  search: BoardSearch
  onDropCard: (contactId: string) => void
  children: ReactNode
}

/** One stage: a region with its count in its name, a list of cards, and a place to drop one. */
export function BoardColumn({ stage, total, shown, search, onDropCard, children }: Props) {
  const { t } = useLingui()
  const { word } = useStageWords()
  const [over, setOver] = useState(false)
  const title = word(stage)
  const more = total - shown
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDropCard(event.dataTransfer.getData('text/plain'))
  }
  return (
    <section
      className={classes.column}
      aria-label={total === 1 ? t`${title}, 1 person` : t`${title}, ${total} people`}
      data-stage={stage}
      data-over={over || undefined}
      data-empty={total === 0 || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      <h2 className={classes.title} tabIndex={-1}>
        <span>{title}</span>
        <span className={classes.count}>{total}</span>
      </h2>
      <ul className={classes.cards}>{children}</ul>
      {more > 0 ? (
        <Link to="/people" search={inPeople(search, stage)} className={classes.more}>
          {t`${more} more in People`}
        </Link>
      ) : null}
    </section>
  )
}
