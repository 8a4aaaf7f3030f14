import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Claim, DebriefItemPatch, DebriefLine } from '@/api'
import { Icon } from '@/ui/icons'
import { useSwipe } from '@/ui/use-swipe'
import classes from './debrief.module.css'
import { DebriefEdit } from './debrief-edit'
import { useTopicWords } from './words'

const CLAIMS: Record<Claim, MessageDescriptor> = {
  fact: msg`Fact`,
  opinion: msg`Their opinion`,
  my_reaction: msg`My reaction`,
}

type Props = {
  interviewId: string
  line: DebriefLine
  onSettle: (body: DebriefItemPatch) => void
  onTakeBack: () => void
  onRecord: (off: boolean) => void
}

/**
 * One captured line: keep it, change it first, or let it go. A settled one folds to its words. A finger may swipe an
 * open one: to the right it is kept, to the left left out.
 */
export function DebriefCard({ interviewId, line, onSettle, onTakeBack, onRecord }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const { text } = line
  const settled = line.state !== 'proposed'
  const swipe = useSwipe(
    settled || editing ? null : (side) => onSettle({ state: side === 'right' ? 'accepted' : 'discarded' }),
  )
  if (editing) {
    return <DebriefEdit interviewId={interviewId} line={line} onClose={() => setEditing(false)} />
  }
  return (
    <li className={classes.card} data-line data-state={line.state} {...swipe}>
      <span className={classes.swipes} data-side="right" aria-hidden="true">
        {t`Keep`}
      </span>
      <span className={classes.swipes} data-side="left" aria-hidden="true">
        {t`Leave out`}
      </span>
      <div className={classes.words}>
        {line.name ? <p className={classes.cardName}>{line.name}</p> : null}
        {line.name === text ? null : <Said line={line} />}
        {line.meaning ? <p className={classes.meaning}>{line.meaning}</p> : null}
        <Facts line={line} />
      </div>
      {line.drawer === 'learned' && !settled ? (
        <ClaimChoice value={line.claim} onChoose={(claim) => onSettle({ claim, state: 'accepted' })} />
      ) : null}
      <div className={classes.cardActions}>
        {settled ? (
          <>
            <span className={classes.stands}>
              {line.state === 'accepted' ? <Icon name="check" size={16} /> : null}
              {line.state === 'accepted' ? t`Kept` : t`Left out`}
            </span>
            <Button
              size="compact-md"
              variant="subtle"
              className={classes.tap}
              aria-label={t`Take back: ${text}`}
              onClick={onTakeBack}
            >
              {t`Take back`}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="sm"
              data-do="keep"
              data-open
              aria-label={t`Keep: ${text}`}
              onClick={() => onSettle({ state: 'accepted' })}
            >
              {t`Keep`}
            </Button>
            <Button
              size="sm"
              variant="default"
              data-do="leave"
              aria-label={t`Leave out: ${text}`}
              onClick={() => onSettle({ state: 'discarded' })}
            >
              {t`Leave out`}
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant="subtle"
          data-do="change"
          aria-label={t`Change: ${text}`}
          onClick={() => setEditing(true)}
        >
          {t`Change`}
        </Button>
        {line.state === 'discarded' ? null : (
          <button
            type="button"
            className={`${classes.claim} ${classes.record}`}
            aria-label={t`Off the record: ${text}`}
            aria-pressed={line.off_the_record}
            onClick={() => onRecord(!line.off_the_record)}
          >
            {t`Off the record`}
          </button>
        )}
      </div>
    </li>
  )
}

const MARKED = /^["'\u2018\u201c\u201e\u00ab]/

/** Their own words stand between the marks of the reader's language, unless somebody has put marks there. */
function Said({ line: { kind, text } }: Pick<Props, 'line'>) {
  return <p className={classes.text}>{kind === 'quote' && !MARKED.test(text) ? <q>{text}</q> : text}</p>
}

function Facts({ line }: { line: DebriefLine }) {
  const { t } = useLingui()
  const topic = useTopicWords()
  const years = [line.years_from, line.years_to].filter(Boolean).join(' – ')
  const facts = [
    line.claim && line.state !== 'proposed' ? t(CLAIMS[line.claim]) : null,
    line.topic ? topic.word(line.topic) : null,
    years,
    line.drawer === 'terms' && !line.meaning ? t`not explained yet` : null,
  ].filter(Boolean)
  return facts.length > 0 ? <p className={classes.lineFacts}>{facts.join(' · ')}</p> : null
}

/** The likely kind is marked; a tap on any of the three keeps the line as that. */
function ClaimChoice({ value, onChoose }: { value: Claim | null; onChoose: (claim: Claim) => void }) {
  const { t } = useLingui()
  return (
    <fieldset className={classes.claims} aria-label={t`Keep it as`}>
      {(Object.keys(CLAIMS) as Claim[]).map((claim) => (
        <button
          key={claim}
          type="button"
          className={classes.claim}
          data-likely={claim === value || undefined}
          onClick={() => onChoose(claim)}
        >
          {t(CLAIMS[claim])}
        </button>
      ))}
    </fieldset>
  )
}
