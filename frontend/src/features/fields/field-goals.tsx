import { useLingui } from '@lingui/react/macro'
import type { Field, OfficeOffer, Remark } from '@/api'
import { MOST_GOALS, withGoal } from '@/lib/goals'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import classes from './fields-page.module.css'
import { useUpdateField } from './queries'

/** Remarks on what one expects stand beneath that, and not above the goals. */
const OF_EXPECTATION: readonly Remark['kind'][] = ['no_expectation', 'offer_expected']

/** One to three things to learn, each with what is still vague about it right beneath. */
export function FieldGoals({ field }: { field: Field }) {
  const { t } = useLingui()
  const update = useUpdateField(field.id)
  if (field.state === 'closed' && field.goals.length === 0) return null
  const shown = Math.min(MOST_GOALS, field.goals.length + 1)
  const remarks = (goal: number | null) =>
    field.remarks.filter((remark) => remark.goal === goal && !OF_EXPECTATION.includes(remark.kind))
  const expected = field.remarks.filter(({ kind }) => OF_EXPECTATION.includes(kind))
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
      {field.goals.length > 0 || field.expectation ? (
        <div className={classes.goal}>
          <InlineField
            label={t`What you expect to hear`}
            value={field.expectation}
            save={(expectation) => update.mutateAsync({ expectation: expectation.trim() })}
            inputProps={{ maxLength: 1000, autoComplete: 'off' }}
          />
          <Remarks texts={expected.map(({ reason }) => reason)} />
        </div>
      ) : null}
      {field.mode === 'job_search' ? (
        <InlineField
          label={t`What you are looking for, in a sentence`}
          description={t`You will need it when you go back to somebody you know and say where you stand.`}
          value={field.focus}
          save={(focus) => update.mutateAsync({ focus: focus.trim() })}
          inputProps={{ maxLength: 1000, autoComplete: 'off' }}
        />
      ) : null}
      {field.office_offer ? <Offer offer={field.office_offer} /> : null}
    </Section>
  )
}

/** A counselor, offered and never required, with the way to reach one. */
function Offer({ offer }: { offer: OfficeOffer }) {
  const { reason, office } = offer
  return (
    <div className={classes.offer}>
      <p>{reason}</p>
      <p className={classes.offerWays}>
        <span>{office.name}</span>
        {office.phone ? <a href={`tel:${office.phone}`}>{office.phone}</a> : null}
        {office.email ? <a href={`mailto:${office.email}`}>{office.email}</a> : null}
        {office.website ? <a href={office.website}>{office.website}</a> : null}
      </p>
    </div>
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
