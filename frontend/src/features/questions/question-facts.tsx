import { useLingui } from '@lingui/react/macro'
import type { BankQuestion } from '@/api'
import classes from './questions.module.css'
import { useAskingWords, useFormWords, useTopicWords } from './words'

/** Why one asks it, what it is about, and where it fits when it does not fit everywhere. */
export function QuestionFacts({ question }: { question: BankQuestion }) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const forms = useFormWords()
  const states = useAskingWords()
  const { why, topic, opens_well } = question
  const only = [
    ...limits(states.list, question.states).map(states.word),
    ...limits(forms.list, question.forms).map(forms.word),
  ]
  const fits = only.join(', ')
  return (
    <>
      {why ? <p className={classes.why}>{why}</p> : null}
      <p className={classes.facts}>
        <span className={classes.topic}>{topics.word(topic)}</span>
        {opens_well ? <span>{t`Good to begin with`}</span> : null}
        {fits ? <span>{t`Fits: ${fits}`}</span> : null}
      </p>
    </>
  )
}

/** The ones named, or none where all are. */
const limits = <K extends string>(all: readonly K[], named: readonly string[]): K[] => {
  const some = all.filter((each) => named.includes(each))
  return some.length === all.length ? [] : some
}
