import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Referral } from '@/api'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import { useChangeReferral } from './queries'
import classes from './referrals.module.css'

export type MayUseName = Referral['may_use_name']

const ANSWERS: Record<MayUseName, MessageDescriptor> = {
  yes: msg`Yes`,
  no: msg`No`,
  not_asked: msg`Not asked`,
}

type ChoiceProps = { giver: string; value: MayUseName; onChange: (value: MayUseName) => void }

/** "May I say that you sent me?": three answers, a tap each. */
export function ConsentChoice({ giver, value, onChange }: ChoiceProps) {
  const { t } = useLingui()
  return (
    <fieldset className={classes.consent}>
      <legend>{t`May you say that ${giver} named them?`}</legend>
      {(Object.keys(ANSWERS) as MayUseName[]).map((answer) => (
        <Toggle key={answer} pressed={value === answer} onChange={() => onChange(answer)}>
          {t(ANSWERS[answer])}
        </Toggle>
      ))}
    </fieldset>
  )
}

/** The consent of whoever gave the name, as it stands; drafts follow it. */
export function Consent({ referral, giver }: { referral: Referral; giver: string }) {
  const { t } = useLingui()
  const change = useChangeReferral(referral.id)
  const before = referral.may_use_name
  const say = (may_use_name: MayUseName) => {
    if (may_use_name === before) return
    change.mutate(
      { may_use_name },
      {
        onSuccess: () =>
          notify({ message: t`Noted.`, undo: () => change.mutateAsync({ may_use_name: before }) }),
      },
    )
  }
  return (
    <>
      <ConsentChoice giver={giver} value={before} onChange={say} />
      {change.isError ? <ProblemNote error={change.error} /> : null}
    </>
  )
}
