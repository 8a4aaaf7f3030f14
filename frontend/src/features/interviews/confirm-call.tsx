import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, type ConfirmResult, type Interview, unwrap, useMutation } from '@/api'
import { clock, shortDay } from '@/lib/time'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './interview-page.module.css'
import { interviewQuery, interviewsKey, useStep } from './queries'

const RESULTS: Record<ConfirmResult, MessageDescriptor> = {
  reached: msg`They confirmed`,
  left_message: msg`I left a message`,
  no_answer: msg`Nobody answered`,
  changed: msg`The time has changed`,
}

/** The short call a day before: what came of it, and what came of the tries so far. */
export function ConfirmCall({ interview }: { interview: Interview }) {
  const { t, i18n } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const call = useMutation({
    mutationFn: (result: ConfirmResult) =>
      unwrap(
        api.POST('/api/v1/interviews/{interview_id}/try_to_confirm', {
          params: { path: { interview_id: interview.id } },
          body: { result },
        }),
      ),
    meta: { invalidates: [['tasks'], ['contacts'], [...interviewsKey, 'of']] },
    onSuccess: async (after, result) => {
      client.setQueryData(interviewQuery(interview.id).queryKey, after)
      if (result === 'reached') notify({ message: t`Noted.`, undo })
      if (result !== 'changed') return
      const to = '/interviews/$interviewId'
      await navigate({ to, params: { interviewId: interview.id }, search: { step: 'arrange' } })
    },
  })
  const step = useStep(interview.id)
  /* The same time once more, which then waits to be confirmed. */
  const undo = async () => {
    const { scheduled_at, time_zone, place, minutes_promised } = interview
    if (!scheduled_at) return
    const body = { scheduled_at, time_zone, place, minutes_promised }
    await step.mutateAsync({ verb: 'schedule', body })
  }
  const when = (at: string) =>
    `${shortDay(i18n.locale, new Date(), new Date(at))}, ${clock(i18n.locale, new Date(at))}`
  return (
    <fieldset className={classes.confirm}>
      <legend className={classes.confirmTitle}>{t`When you have called to confirm`}</legend>
      <div className={paper.actions}>
        {(Object.keys(RESULTS) as ConfirmResult[]).map((result) => (
          <Button
            key={result}
            variant="default"
            disabled={call.isPending}
            onClick={() => call.mutate(result)}
          >
            {t(RESULTS[result])}
          </Button>
        ))}
      </div>
      {interview.confirmation.tries.map((attempt) => (
        <p key={attempt.id} className={paper.quiet}>
          {t`${when(attempt.at)}: ${t(RESULTS[attempt.result])}`}
        </p>
      ))}
      {call.isError ? <ProblemNote error={call.error} /> : null}
    </fieldset>
  )
}
