import { useLingui } from '@lingui/react/macro'
import type { Interview } from '@/api'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { type PuttingAway, useStep } from './queries'
import { wayBack } from './ways-out'

/** Puts a conversation away, or takes it up again; what was put away comes back as it stood. */
export function usePuttingAway(interview: Interview) {
  const { t } = useLingui()
  const problem = useProblemText()
  const step = useStep(interview.id)
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const undo = async () => {
    for (const each of wayBack(interview)) await step.mutateAsync(each)
  }
  /** Fails as the server does, for whoever shows it beside what was typed. */
  const attempt = async (next: PuttingAway) => {
    await step.mutateAsync(next)
    notify({ message: t`Noted.`, ...(next.verb === 'reopen' ? {} : { undo }) })
  }
  const take = (next: PuttingAway) => attempt(next).catch(say)
  return { attempt, take, busy: step.isPending }
}
