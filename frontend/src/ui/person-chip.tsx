import { initials } from '@/lib/text'
import classes from './person-chip.module.css'

type Props = { name: string; detail?: string | null; size?: 'sm' | 'md' | 'lg' }

/** A face of letters: its shade follows from the name, so a person looks the same everywhere. */
export function Monogram({ name, size = 'md' }: { name: string; size?: 'sm' | 'md' | 'lg' }) {
  const shade = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5
  return (
    <span className={classes.monogram} data-size={size} data-shade={shade} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

export function PersonChip({ name, detail, size = 'md' }: Props) {
  return (
    <span className={classes.chip}>
      <Monogram name={name} size={size} />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        {detail ? <span className={classes.detail}>{detail}</span> : null}
      </span>
    </span>
  )
}

type Standing = { title?: string | null; organization?: { name: string } | string | null }

/** "Curator, City Museum", or as much of it as is known. */
export const standing = ({ title, organization }: Standing): string =>
  [title, typeof organization === 'string' ? organization : organization?.name].filter(Boolean).join(', ')
