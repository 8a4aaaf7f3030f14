import { Link } from '@tanstack/react-router'
import { Icon } from '@/ui/icons'
import { Monogram, standing } from '@/ui/person-chip'
import classes from './board.module.css'
import { type CardProps, MoveMenu, NamedBy, NextLine, Said, useLastInTouch, useNext } from './card-parts'

export function BoardCard({ contact, talks, task, now, said, busy, onMove }: CardProps) {
  const next = useNext({ talks, task }, now)
  const touch = useLastInTouch(contact, now)
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
      <NamedBy by={by} />
      {touch?.quiet ? (
        <p className={classes.mark}>
          <Icon name="leaf" size={16} />
          {touch.words}
        </p>
      ) : null}
      <Said>{said}</Said>
    </li>
  )
}
