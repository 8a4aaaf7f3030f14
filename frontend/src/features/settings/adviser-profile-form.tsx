import { useLingui } from '@lingui/react/macro'
import { Switch } from '@mantine/core'
import type { AdviserProfile, AdviserProfilePatch } from '@/api'
import { useFormWords, useTopicWords } from '@/features/questions'
import { InlineField } from '@/ui/inline-field'
import { useProblemText } from '@/ui/problem'
import { Select } from '@/ui/select'
import { ToggleGroup } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import classes from './settings.module.css'

const LENGTHS = [10, 15, 20, 25, 30, 40, 45, 60, 90]

type Props = { profile: AdviserProfile; change: (body: AdviserProfilePatch) => Promise<unknown> }

/** The profile in place: each part saves itself. */
export function AdviserProfileForm({ profile, change }: Props) {
  const { t } = useLingui()
  const forms = useFormWords()
  const topics = useTopicWords()
  const problem = useProblemText()
  const save = (body: AdviserProfilePatch) =>
    void change(body).catch((error) => notify({ message: problem(error), tone: 'problem' }))
  const lengths = [...new Set([...LENGTHS, profile.minutes])].sort((a, b) => a - b)
  return (
    <div className={classes.profile}>
      <div className={classes.form}>
        <InlineField
          label={t`What you do`}
          value={profile.title}
          inputProps={{ maxLength: 300 }}
          save={(title) => change({ title: title.trim() })}
        />
        <InlineField
          label={t`Where`}
          value={profile.organization_name}
          inputProps={{ maxLength: 200 }}
          save={(name) => change({ organization_name: name.trim() })}
        />
        <InlineField
          multiline
          label={t`What you could tell about`}
          value={profile.about}
          keepAs="adviser:about"
          save={(about) => change({ about })}
        />
        <InlineField
          label={t`Fields you know`}
          description={t`Separated by commas.`}
          value={profile.fields.join(', ')}
          save={(text) => change({ fields: text.split(',').flatMap((field) => field.trim() || []) })}
        />
        <Select
          label={t`How long you would talk`}
          value={String(profile.minutes)}
          data={lengths.map((minutes) => ({ value: String(minutes), label: t`${minutes} minutes` }))}
          onChange={(minutes) => change({ minutes: Number(minutes) })}
        />
        <Switch
          label={t`Glad to be somebody's first talk`}
          checked={profile.first_timers}
          onChange={(event) => save({ first_timers: event.currentTarget.checked })}
        />
      </div>
      <ToggleGroup
        label={t`How you would talk`}
        options={forms.list}
        value={profile.forms}
        word={forms.word}
        onChange={(next) => save({ forms: next })}
      />
      <ToggleGroup
        label={t`What you like to be asked about`}
        options={topics.list}
        value={profile.topics}
        word={topics.word}
        onChange={(next) => save({ topics: next })}
      />
    </div>
  )
}
