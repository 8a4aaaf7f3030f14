import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import type { InterviewQuestion, Topic } from '@/api'
import { InlineField } from '@/ui/inline-field'
import paper from '@/ui/paper.module.css'
import { Select } from '@/ui/select'
import { Toggle, ToggleGroup } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import type { GuideChanges } from './guide-queries'
import classes from './questions.module.css'
import { useTopicWords } from './words'

type Props = {
  question: InterviewQuestion
  goals: readonly string[]
  changes: GuideChanges
  onDone: () => void
}

/** Everything about one question; each part saves itself. */
export function GuideEdit({ question, goals, changes, onDone }: Props) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const { id } = question
  const change = (body: Parameters<typeof changes.change.mutate>[0]['body']) =>
    changes.change.mutateAsync({ id, body })
  const save = (body: Parameters<typeof change>[0]) => void change(body).catch(() => undefined)
  const park = () =>
    void change({ parked: true }).then(
      () => notify({ message: t`Put aside.`, undo: () => change({ parked: false }) }),
      () => undefined,
    )
  return (
    <div className={classes.edit}>
      <InlineField
        label={t`In your words`}
        value={question.text}
        inputProps={{ maxLength: 1000 }}
        save={(text) => (text.trim() ? change({ text: text.trim() }) : Promise.resolve())}
      />
      <div className={classes.pair}>
        <Select
          label={t`Topic`}
          value={question.topic ?? ''}
          data={[
            { value: '', label: t`Not said` },
            ...topics.list.map((value) => ({ value, label: topics.word(value) })),
          ]}
          onChange={(topic) => change({ topic: (topic || null) as Topic | null })}
        />
        <TextInput
          label={t`Minutes it may take`}
          type="number"
          inputMode="numeric"
          min={1}
          max={60}
          defaultValue={question.minutes ?? ''}
          onBlur={(event) => save({ minutes: Number(event.currentTarget.value) || null })}
        />
      </div>
      {goals.length > 0 ? (
        <ToggleGroup
          label={t`Serves`}
          options={goals.map((_, index) => index)}
          value={question.goals}
          word={(index) => {
            const goal = goals[index] ?? ''
            return t`Goal ${index + 1}: ${goal}`
          }}
          onChange={(next) => save({ goals: next.sort() })}
        />
      ) : null}
      <div className={paper.actions}>
        <Toggle pressed={question.must_ask} onChange={(must_ask) => save({ must_ask })}>
          {t`Must ask`}
        </Toggle>
        <Button variant="default" onClick={park}>
          {t`Put aside`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t`Done`}
        </Button>
      </div>
    </div>
  )
}
