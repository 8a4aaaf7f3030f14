import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Interview } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { readinessQuery } from '@/features/messages'
import { MOST_GOALS, withGoal } from '@/lib/goals'
import { firstName } from '@/lib/text'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import ways from '@/ui/ways.module.css'
import classes from './goals.module.css'
import { useUpdateInterview } from './queries'

/** One to three things to learn, and what one expects to hear: said before, so that the talk can surprise. */
export function Goals({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const readiness = useQuery(readinessQuery(interview.contact.id)).data
  const field = useQuery(fieldsQuery).data?.items.find(({ id }) => id === interview.field_id)
  const { goals } = interview
  const name = firstName(interview.contact.name)
  const vague = readiness?.missing.find(({ code }) => code === 'vague_goal')
  const remarkOn = (goal: string) => {
    const index = field?.goals.indexOf(goal) ?? -1
    return index < 0 ? undefined : field?.remarks.find((remark) => remark.goal === index)?.reason
  }
  const offered =
    goals.length < MOST_GOALS ? (field?.goals ?? []).filter((goal) => !goals.includes(goal)) : []
  const shown = Math.min(MOST_GOALS, goals.length + 1)
  return (
    <Section title={t`What you hope to learn`}>
      <p className={paper.quiet}>
        {t`One to three things that you cannot read anywhere and that ${name} can tell you.`}
      </p>
      {Array.from({ length: shown }, (_, index) => index).map((index) => {
        const remark = remarkOn(goals[index] ?? '')
        return (
          <div key={index} className={classes.goal}>
            <InlineField
              label={t`Goal ${index + 1}`}
              value={goals[index] ?? ''}
              keepAs={`interview:${interview.id}:goal:${index}`}
              placeholder={index === 0 ? t`How people get from here to a first job in a museum` : ''}
              inputProps={{ maxLength: 300 }}
              save={(text) => update.mutateAsync({ goals: withGoal(goals, index, text) })}
            />
            {remark ? <p className={classes.remark}>{remark}</p> : null}
          </div>
        )
      })}
      {vague && goals.length > 0 ? <p className={classes.remark}>{vague.reason}</p> : null}
      {offered.length > 0 ? (
        <ul className={ways.offered} aria-label={t`Goals of your field`}>
          {offered.map((goal) => (
            <li key={goal}>
              <button
                type="button"
                className={ways.offer}
                onClick={() => update.mutate({ goals: withGoal(goals, goals.length, goal) })}
              >
                <Icon name="plus" size={18} />
                <span>{goal}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <InlineField
        label={t`What do you expect to hear?`}
        description={t`Before the talk, in a line. Afterwards you will see what surprised you.`}
        value={interview.expectation ?? ''}
        keepAs={`interview:${interview.id}:expectation`}
        multiline
        save={(text) => update.mutateAsync({ expectation: text.trim() || null })}
      />
    </Section>
  )
}
