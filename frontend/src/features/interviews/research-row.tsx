import { useLingui } from '@lingui/react/macro'
import type { ResearchItem } from '@/api'
import { shortDay, toInstant } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import ways from '@/ui/ways.module.css'
import classes from './research.module.css'
import { today } from './research-form'
import { useResearch } from './research-queries'
import { useSourceKindWords } from './words'

type Props = {
  item: ResearchItem
  age: 'old' | 'undated' | 'fine'
  onEdit: () => void
  onDrop: () => void
}

/** One thing found in writing, with where and when; what has grown old says so and can be looked at again. */
export function ResearchRow({ item, age, onEdit, onDrop }: Props) {
  const { t, i18n } = useLingui()
  const kinds = useSourceKindWords()
  const { change } = useResearch()
  const { text, link, dated } = item
  const day = dated ? shortDay(i18n.locale, new Date(), toInstant(`${dated}T12:00`, 'UTC'), 'UTC') : null
  const marks = { old: t`worth another look`, undated: t`no date noted`, fine: null }
  const facts = [kinds.word(item.kind), day, marks[age]].filter(Boolean)
  const safe = /^https?:\/\//.test(link)
  return (
    <li className={classes.item} data-age={age}>
      <div className={classes.words}>
        <p className={classes.text}>{text}</p>
        <p className={paper.quiet}>{facts.join(' · ')}</p>
        <div className={classes.links}>
          {safe ? (
            <a href={link} target="_blank" rel="noreferrer" className={classes.link}>
              {new URL(link).hostname}
            </a>
          ) : null}
          {age === 'fine' ? null : (
            <button
              type="button"
              className={classes.again}
              aria-label={t`It still holds today: ${text}`}
              onClick={() => change.mutate({ id: item.id, body: { dated: today() } })}
            >
              {t`It still holds today`}
            </button>
          )}
        </div>
      </div>
      <div className={classes.tools}>
        <button type="button" className={ways.link} aria-label={t`Change: ${text}`} onClick={onEdit}>
          {t`Change`}
        </button>
        <button type="button" className={ways.link} aria-label={t`Take out: ${text}`} onClick={onDrop}>
          {t`Take out`}
        </button>
      </div>
    </li>
  )
}
