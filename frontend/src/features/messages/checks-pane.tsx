import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Outreach, StandingFinding } from '@/api'
import { loadDraft, saveDraft } from '@/offline/drafts'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import ways from '@/ui/ways.module.css'
import classes from './checks-pane.module.css'
import { blank } from './offered'
import { keepMine, takeBackKept } from './queries'
import { keyOf } from './quote'
import { RemarkCount, RemarkList } from './remarks'
import { GOOD, useMessageWords } from './words'

/**
 * Which remarks are still to be heard. "Keep mine" rests on the server with this very text, and here with the words it
 * was about, so that the same remark does not come back with the next letter somebody types.
 */
export function useKept(id: string) {
  const key = `kept:${id}`
  const [kept, setKept] = useState(() => loadDraft<string[]>(key) ?? [])
  const problem = useProblemText()
  const write = (next: string[]) => {
    setKept(next)
    saveDraft(key, next)
  }
  const isKept = (text: string, finding: StandingFinding) =>
    finding.dismissed || kept.includes(keyOf(text, finding))
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const keep = (text: string, finding: StandingFinding) => {
    write([...kept, keyOf(text, finding)])
    void keepMine({ text, code: finding.code }).catch(say)
  }
  const bringBack = (text: string, findings: readonly StandingFinding[]) => {
    write([])
    return Promise.all(findings.map(({ code }) => takeBackKept({ text, code }))).catch(say)
  }
  return { isKept, keep, bringBack }
}

type Props = {
  message: Outreach
  body: string
  open: readonly StandingFinding[]
  kept: readonly StandingFinding[]
  onAccept: (finding: StandingFinding, words: string) => void
  onKeep: (finding: StandingFinding) => void
  onShow: (finding: StandingFinding) => void
  onBlank: (words: string) => void
  onBringBack: () => void
}

/** What there is to say of the words, the weightiest first, and what is good about them. */
export function ChecksPane({ message, body, open, kept, onAccept, onKeep, onShow, ...rest }: Props) {
  const { t } = useLingui()
  const keptCount = kept.length
  return (
    <section className={classes.pane} aria-label={t`A second look`}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t`A second look`}</h2>
        <RemarkCount count={open.length} />
      </div>
      <OwnWords message={message} body={body} onBlank={rest.onBlank} />
      <RemarkList text={body} findings={open} onAccept={onAccept} onKeep={onKeep} onShow={onShow} />
      <Good message={message} />
      {keptCount > 0 ? (
        <p className={classes.kept}>
          {keptCount === 1
            ? t`You kept your words in one place.`
            : t`You kept your words in ${keptCount} places.`}
          <button type="button" className={ways.plain} onClick={rest.onBringBack}>
            {t`Hear it again`}
          </button>
        </p>
      ) : null}
    </section>
  )
}

/** The places that wait for one's own words, each a way to it, and a nudge where the text is still the template's. */
function OwnWords({
  message,
  body,
  onBlank,
}: {
  message: Outreach
  body: string
  onBlank: (words: string) => void
}) {
  const { t } = useLingui()
  const waiting = message.own_words.filter((prompt) => body.includes(blank(prompt)))
  const nudge = message.likeness?.nudge
  if (waiting.length === 0 && !nudge) return null
  return (
    <div className={classes.own}>
      {waiting.length > 0 ? <p className={classes.ownTitle}>{t`Waiting for your own words`}</p> : null}
      <ul className={classes.blanks}>
        {waiting.map((prompt) => (
          <li key={prompt}>
            <button
              type="button"
              className={`${ways.offer} ${classes.blank}`}
              onClick={() => onBlank(blank(prompt))}
            >
              <Icon name="pen" size={18} />
              {prompt}
            </button>
          </li>
        ))}
      </ul>
      {nudge ? <p className={paper.quiet}>{nudge.text}</p> : null}
    </div>
  )
}

function Good({ message }: { message: Outreach }) {
  const { t } = useLingui()
  const words = useMessageWords()
  const found = message.findings.map(({ code }) => code)
  const good = message.body.trim() ? GOOD[message.kind].filter((rule) => !found.includes(rule)) : []
  if (good.length === 0) return null
  return (
    <div className={classes.good}>
      <p className={classes.ownTitle}>{t`Good already`}</p>
      <ul className={classes.goods}>
        {good.map((rule) => (
          <li key={rule}>
            <Icon name="check" size={16} />
            {words.rule(rule)}
          </li>
        ))}
      </ul>
    </div>
  )
}
