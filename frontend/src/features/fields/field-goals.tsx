import { useLingui } from '@lingui/react/macro'
import type { Field } from '@/api'
import { MOST_GOALS, withGoal } from '@/lib/goals'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import classes from './fields-page.module.css'
import { useUpdateField } from './queries'

/** One to three things to learn, each with what is still vague about it right beneath. */
export function FieldGoals({ field }: { field: Field }) {
  const { t } = useLingui()
  const update = useUpdateField(field.id)
  if (field.state === 'closed' && field.goals.length === 0) return null
  const shown = Math.min(MOST_GOALS, field.goals.length + 1)
  const remarks = (goal: number | null) => field.remarks.filter((remark) => remark.goal === goal)
  return (
    <Section title={t`What you hope to learn`}>
      <Remarks texts={remarks(null).map(({ reason }) => reason)} />
      {Array.from({ length: shown }, (_, index) => index).map((index) => (
        <div key={index} className={classes.goal}>
          <InlineField
            label={t`Goal ${index + 1}`}
            value={field.goals[index] ?? ''}
            placeholder={index === 0 ? t`What a curator decides in a week, and what they never get to` : ''}
            save={(text) => update.mutateAsync({ goals: withGoal(field.goals, index, text) })}
            inputProps={{ maxLength: 300, autoComplete: 'off' }}
          />
          <Remarks texts={remarks(index).map(({ reason }) => reason)} />
        </div>
      ))}
      {field.office_offer ? <p className={classes.offer}>{field.office_offer.reason}</p> : null}
    </Section>
  )
}

function Remarks({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className={classes.remarks}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
