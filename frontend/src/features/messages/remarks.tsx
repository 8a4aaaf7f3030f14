import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Finding, MessageCheck } from '@/api'
import { messageCheckQuery, questionCheckQuery } from './queries'
import { inOrder, keyOf, quoted } from './quote'
import classes from './remarks.module.css'

const PAUSE = 600

const WEIGHT: Record<Finding['severity'], MessageDescriptor> = {
  error: msg`Must look`,
  warning: msg`Should look`,
  info: msg`A thought`,
}

/** Remarks on words: what, why, and one way out. They advise; nothing is held back because of them. */
function Remarks({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const { t } = useLingui()
  const [kept, setKept] = useState<string[]>([])
  const open = inOrder(findings).filter((finding) => !kept.includes(keyOf(text, finding)))
  const count = open.length
  return (
    <div className={classes.remarks}>
      <p className={classes.count} role="status">
        {count === 0 ? null : count === 1 ? t`One remark` : t`${count} remarks`}
      </p>
      <ul className={classes.list}>
        {open.map((finding) => {
          const words = quoted(text, finding)
          const key = keyOf(text, finding)
          return (
            <li key={key} className={classes.remark} data-weight={finding.severity}>
              <p className={classes.head}>
                <span className={classes.weight}>{t(WEIGHT[finding.severity])}</span>
                {words ? <q className={classes.words}>{words}</q> : null}
              </p>
              <p>{finding.reason}</p>
              {finding.suggestion ? <p className={classes.quiet}>{finding.suggestion}</p> : null}
              <button type="button" className={classes.keep} onClick={() => setKept([...kept, key])}>
                {t`Keep mine`}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export function QuestionRemarks({ text }: { text: string }) {
  const [asked] = useDebouncedValue(text, PAUSE)
  const check = useQuery(questionCheckQuery(asked))
  const fits = asked === text && text.trim() !== ''
  return fits && check.data ? <Remarks text={asked} findings={check.data.findings} /> : null
}

export function MessageRemarks({ message }: { message: MessageCheck }) {
  const [asked] = useDebouncedValue(message.text, PAUSE)
  const check = useQuery(messageCheckQuery({ ...message, text: asked }))
  return check.data && message.text.trim() ? <Remarks text={asked} findings={check.data.findings} /> : null
}
