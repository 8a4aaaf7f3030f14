import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding } from '@/api'
import ways from '@/ui/ways.module.css'
import { offered } from './offered'
import { questionCheckQuery } from './queries'
import { inOrder, keyOf, quoted } from './quote'
import classes from './remarks.module.css'
import { useMessageWords } from './words'

const PAUSE = 600

const WEIGHT: Record<Finding['severity'], MessageDescriptor> = {
  error: msg`Must fix`,
  warning: msg`Should look`,
  info: msg`A thought`,
}

type Props<T extends Finding> = {
  text: string
  findings: readonly T[]
  onKeep: (finding: T) => void
  /** Takes the wording that the suggestion offers; without it the remark only advises. */
  onAccept?: (finding: T, words: string) => void
  /** Shows the words meant, where they stand. */
  onShow?: (finding: T) => void
}

/** Remarks on words: the rule, why, and one way out. They advise; nothing is held back because of them. */
export function RemarkList<T extends Finding>({ text, findings, onKeep, onAccept, onShow }: Props<T>) {
  const { t } = useLingui()
  const words = useMessageWords()
  return (
    <ul className={classes.list}>
      {inOrder(findings).map((finding) => {
        const quote = quoted(text, finding)
        const rule = words.rule(finding.code)
        const wording = onAccept ? offered(finding.suggestion) : null
        return (
          <li key={keyOf(text, finding)} className={classes.remark} data-weight={finding.severity}>
            <p className={classes.head}>
              <span className={classes.weight}>{t(WEIGHT[finding.severity])}</span>
              <span className={classes.rule}>{rule}</span>
            </p>
            {quote ? <q className={classes.words}>{quote}</q> : null}
            <p>{finding.reason}</p>
            {finding.suggestion ? <p className={classes.quiet}>{finding.suggestion}</p> : null}
            <div className={classes.ways}>
              {wording && onAccept ? (
                <button
                  type="button"
                  className={`${ways.plain} ${classes.way}`}
                  aria-label={t`Accept: ${wording}`}
                  onClick={() => onAccept(finding, wording)}
                >
                  {t`Accept`}
                </button>
              ) : null}
              {quote && onShow ? (
                <button
                  type="button"
                  className={`${ways.plain} ${classes.way}`}
                  aria-label={t`Show in the text: ${quote}`}
                  onClick={() => onShow(finding)}
                >
                  {t`Show in the text`}
                </button>
              ) : null}
              <button
                type="button"
                className={`${ways.plain} ${classes.way}`}
                aria-label={t`Keep mine: ${rule}`}
                onClick={() => onKeep(finding)}
              >
                {t`Keep mine`}
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** How many remarks there are, told once a change and only when there are some. */
export function RemarkCount({ count }: { count: number }) {
  const { t } = useLingui()
  return (
    <p className={classes.count} role="status">
      {count === 0 ? null : count === 1 ? t`One remark` : t`${count} remarks`}
    </p>
  )
}

/** Remarks on a question while it is being written; it is kept nowhere yet. */
export function QuestionRemarks({ text, onAccept }: { text: string; onAccept: (words: string) => void }) {
  const [asked] = useDebouncedValue(text, PAUSE)
  const [kept, setKept] = useState<string[]>([])
  const check = useQuery(questionCheckQuery(asked))
  if (asked !== text || text.trim() === '' || !check.data) return null
  const open = check.data.findings.filter((finding) => !kept.includes(keyOf(asked, finding)))
  return (
    <div className={classes.remarks}>
      <RemarkCount count={open.length} />
      <RemarkList
        text={asked}
        findings={open}
        onAccept={(_, words) => onAccept(words)}
        onKeep={(finding) => setKept([...kept, keyOf(asked, finding)])}
      />
    </div>
  )
}
