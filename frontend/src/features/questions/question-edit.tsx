import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { BankQuestion, BankQuestionPatch, Topic } from '@/api'
import { InlineField } from '@/ui/inline-field'
import paper from '@/ui/paper.module.css'
import { useProblemText } from '@/ui/problem'
import { Select } from '@/ui/select'
import { Toggle, ToggleGroup } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import type { QuestionChanges } from './queries'
import classes from './questions.module.css'
import { type AskingState, useAskingWords, useFormWords, useTopicWords } from './words'

type Props = { question: BankQuestion; changes: QuestionChanges; onDone: () => void }

/** Everything about one question of one's own; each part saves itself. */
export function QuestionEdit({ question, changes, onDone }: Props) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const forms = useFormWords()
  const states = useAskingWords()
  const problem = useProblemText()
  const change = (body: BankQuestionPatch) => changes.change.mutateAsync({ id: question.id, body })
  const save = (body: BankQuestionPatch) =>
    void change(body).catch((error) => notify({ message: problem(error), tone: 'problem' }))
  const asked = states.list.filter((state) => question.states.includes(state))
  return (
    <div className={classes.edit}>
      <InlineField
        label={t`The question`}
        value={question.text}
        inputProps={{ maxLength: 300, autoComplete: 'off' }}
        save={(text) => (text.trim() ? change({ text: text.trim() }) : Promise.resolve())}
      />
      <InlineField
        label={t`Why one asks it`}
        value={question.why}
        inputProps={{ maxLength: 200, autoComplete: 'off' }}
        save={(why) => change({ why: why.trim() })}
      />
      <Select
        label={t`Topic`}
        value={question.topic}
        data={topics.list.map((value) => ({ value, label: topics.word(value) }))}
        onChange={(topic) => change({ topic: topic as Topic })}
      />
      <ToggleGroup
        label={t`Fits when one is`}
        options={states.list}
        value={asked}
        word={states.word}
        onChange={(next: AskingState[]) => (next.length > 0 ? save({ states: next }) : null)}
      />
      <ToggleGroup
        label={t`Fits a talk`}
        options={forms.list}
        value={question.forms}
        word={forms.word}
        onChange={(next) => (next.length > 0 ? save({ forms: next }) : null)}
      />
      <div className={paper.actions}>
        <Toggle pressed={question.opens_well} onChange={(opens_well) => save({ opens_well })}>
          {t`Good to begin with`}
        </Toggle>
        <Button variant="subtle" onClick={onDone}>
          {t`Done`}
        </Button>
      </div>
    </div>
  )
}
