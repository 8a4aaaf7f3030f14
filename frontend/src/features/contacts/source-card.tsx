import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { SourceCount } from '@/api'
import { NameAdder, useNames } from './name-adder'
import { SkipSource } from './skip-source'
import classes from './sources-page.module.css'
import { useSourceWords } from './words'

/** `level` is that of its heading on the page it stands on. */
export function SourceCard({ source, level = 2 }: { source: SourceCount; level?: 2 | 3 }) {
  const { t } = useLingui()
  const word = useSourceWords().word(source.source)
  const names = useNames(source.source)
  const { count } = source
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className={classes.card} data-untapped={source.untapped || undefined}>
      <div className={classes.head}>
        <Heading className={classes.title}>{word}</Heading>
        {count > 0 ? (
          <Link to="/people" search={{ source: [source.source] }} className={classes.count}>
            {count === 1 ? t`1 person` : t`${count} people`}
          </Link>
        ) : (
          <span className={classes.untapped}>{t`Nobody yet`}</span>
        )}
      </div>
      <p className={classes.prompt}>{source.prompt}</p>
      <NameAdder names={names} label={t`A name, from: ${word}`} />
      {count === 0 ? <SkipSource source={source.source} /> : null}
    </li>
  )
}
