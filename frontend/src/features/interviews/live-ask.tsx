import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Interview, unwrap } from '@/api'
import { toIso } from '@/lib/time'
import classes from './live-page.module.css'
import { interviewQuery } from './queries'

/** At most one question at a time: the next that was not asked, or another one on demand. */
export function LiveAsk({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [skipped, setSkipped] = useState(0)
  const { queryKey } = interviewQuery(interview.id)
  const ask = useMutation({
    mutationFn: (id: string) =>
      unwrap(
        api.PATCH('/api/v1/interview_questions/{question_id}', {
          params: { path: { question_id: id } },
          body: { asked_at: toIso(new Date()) },
        }),
      ),
    onMutate: (id) =>
      client.setQueryData(
        queryKey,
        (now) =>
          now && {
            ...now,
            questions: now.questions.map((question) =>
              question.id === id ? { ...question, asked_at: toIso(new Date()) } : question,
            ),
          },
      ),
  })
  const open = interview.questions.filter((question) => !question.asked_at)
  const next = open[skipped % Math.max(1, open.length)]
  const asked = interview.questions.length - open.length
  const all = interview.questions.length
  if (all === 0) return null
  return (
    <section className={classes.ask} aria-label={t`Next question`}>
      {next ? (
        <>
          <p className={classes.question}>{next.text}</p>
          <div className={classes.askRow}>
            <Button size="sm" onClick={() => ask.mutate(next.id)}>
              {t`Asked`}
            </Button>
            {open.length > 1 ? (
              <Button size="sm" variant="subtle" onClick={() => setSkipped(skipped + 1)}>
                {t`Another`}
              </Button>
            ) : null}
            <span className={classes.askCount}>{t`${asked} of ${all} asked`}</span>
          </div>
        </>
      ) : (
        <p className={classes.question}>{t`All your questions are asked. Whom else should you meet?`}</p>
      )}
    </section>
  )
}
