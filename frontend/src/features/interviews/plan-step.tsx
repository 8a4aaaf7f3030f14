import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Interview, InterviewPatch } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { MOST_GOALS, withGoal } from '@/lib/goals'
import { firstName } from '@/lib/text'
import { InlineField } from '@/ui/inline-field'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import classes from './interview-page.module.css'
import { useUpdateInterview } from './queries'
import { Questions } from './questions'
import { useFormWords } from './words'

export function PlanStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const name = firstName(interview.contact.name)
  const shown = Math.min(MOST_GOALS, interview.goals.length + 1)
  return (
    <div className={classes.stack}>
      <Section title={t`What you hope to learn`}>
        <p className={classes.quiet}>
          {t`One to three things that you cannot read anywhere and that ${name} can tell you.`}
        </p>
        {Array.from({ length: shown }, (_, index) => index).map((index) => (
          <InlineField
            key={index}
            label={t`Goal ${index + 1}`}
            value={interview.goals[index] ?? ''}
            placeholder={index === 0 ? t`How people get from here to a first job in a museum` : ''}
            save={(text) => update.mutateAsync({ goals: withGoal(interview.goals, index, text) })}
          />
        ))}
      </Section>
      <Questions interview={interview} />
      <Section title={t`The frame`}>
        <Frame interview={interview} save={(body) => update.mutate(body)} />
        {update.isError ? <ProblemNote error={update.error} /> : null}
      </Section>
      <div className={classes.actions}>
        <LinkButton
          to="/interviews/$interviewId"
          params={{ interviewId: interview.id }}
          search={{ step: 'arrange' }}
        >
          {t`Next: arrange a time`}
        </LinkButton>
      </div>
    </div>
  )
}

function Frame({ interview, save }: { interview: Interview; save: (body: InterviewPatch) => void }) {
  const { t } = useLingui()
  const form = useFormWords()
  const fields = useQuery(fieldsQuery)
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t`How you will talk`}
        value={interview.form}
        data={form.list.map((value) => ({ value, label: form.word(value) }))}
        onChange={(event) => save({ form: event.currentTarget.value as Interview['form'] })}
      />
      <NativeSelect
        label={t`Field you want to learn about`}
        value={interview.field_id ?? ''}
        data={[
          { value: '', label: t`Not said` },
          ...(fields.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => save({ field_id: event.currentTarget.value || null })}
      />
      <TextInput
        label={t`Minutes you promise`}
        description={t`Thirty to forty is usual.`}
        type="number"
        inputMode="numeric"
        min={5}
        max={240}
        defaultValue={interview.minutes_promised ?? ''}
        onBlur={(event) => save({ minutes_promised: Number(event.currentTarget.value) || null })}
      />
    </div>
  )
}
