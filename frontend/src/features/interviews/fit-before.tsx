import { useLingui } from '@lingui/react/macro'
import type { Interview } from '@/api'
import { InlineField } from '@/ui/inline-field'
import { FitChoice } from './fit-choice'
import { useUpdateInterview } from './queries'

/** A guess before the talk, so that afterwards one sees whether it moved. Nobody has to make it. */
export function FitBefore({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const { fit_before, fit_before_reason } = interview
  return (
    <>
      <FitChoice
        label={t`Is this field for you, as far as you can tell?`}
        description={t`1 is no, 5 is yes. You need not say; if you do, you will see what the talk changed.`}
        value={fit_before}
        onChange={(chosen) => update.mutate({ fit_before: chosen })}
      />
      {fit_before ? (
        <InlineField
          label={t`Why?`}
          value={fit_before_reason ?? ''}
          save={(text) => update.mutateAsync({ fit_before_reason: text.trim() || null })}
        />
      ) : null}
    </>
  )
}
