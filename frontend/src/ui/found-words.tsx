import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import classes from './found-words.module.css'
import paper from './paper.module.css'

type Props = { words: string; onAnswer: (use: boolean) => void }

/** Words that never reached the server, where the text has changed meanwhile: the person decides. */
export function FoundWords({ words, onAnswer }: Props) {
  const { t } = useLingui()
  return (
    <div className={classes.found} role="alert">
      <p>{t`This device holds words of yours that were not saved, and the text has changed since.`}</p>
      <q className={classes.words}>{words.slice(0, 160)}</q>
      <div className={paper.actions}>
        <Button variant="default" onClick={() => onAnswer(true)}>{t`Use these words`}</Button>
        <Button variant="subtle" onClick={() => onAnswer(false)}>{t`Leave them`}</Button>
      </div>
    </div>
  )
}
