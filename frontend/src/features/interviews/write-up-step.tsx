import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { Debrief, Interview } from '@/api'
import { TalkAdvice } from '@/features/resumes'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './debrief.module.css'
import { DebriefAfter } from './debrief-after'
import { DebriefLines } from './debrief-lines'
import { debriefQuery, useAnswerClosing } from './debrief-queries'
import { ClosingSteps } from './live-closing'
import { useStep } from './queries'

/** The debrief: five parts in any order, each saved as it is done; half of it is kept as well as the whole. */
export function WriteUpStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const debrief = useQuery(debriefQuery(interview.id))
  const answer = useAnswerClosing(interview.id)
  const step = useStep(interview.id)
  if (debrief.isPending) return <ListSkeleton />
  if (debrief.isLoadingError)
    return <ProblemNote error={debrief.error} onRetry={() => void debrief.refetch()} />
  const { data } = debrief
  const mayFinish = interview.allowed.includes('write_up')
  const advised = interview.closing.answers.some(
    ({ step: part, said }) => part === 'resume_advice' && said === 'yes',
  )
  return (
    <div className={classes.stack}>
      <WhatIsLeft debrief={data} />
      <DebriefLines interview={interview} debrief={data} />
      {interview.started_at || interview.ended_at ? (
        <Section title={t`How it closed`}>
          <ClosingSteps
            interview={interview}
            onStep={(each) => each.verb === 'close' && answer.mutate(each.answer)}
          />
          {answer.isError ? <ProblemNote error={answer.error} /> : null}
          {advised ? (
            <Suspense>
              <TalkAdvice interview={interview.id} />
            </Suspense>
          ) : null}
        </Section>
      ) : null}
      <DebriefAfter
        interview={interview}
        footer={(text, flush) => (
          <>
            {step.isError ? <ProblemNote error={step.error} /> : null}
            {mayFinish ? (
              <div>
                <Button
                  disabled={!text.trim()}
                  loading={step.isPending}
                  onClick={async () => {
                    await flush()
                    step.mutate({ verb: 'write_up', body: { write_up: text.trim() } })
                  }}
                >
                  {t`Done writing`}
                </Button>
              </div>
            ) : null}
            {interview.ended_at || interview.written_up_at ? null : (
              <p className={classes.quiet}>
                {t`The talk has not been held yet. You can start writing all the same.`}
              </p>
            )}
          </>
        )}
      />
    </div>
  )
}

/** What there still is to do, as the server counts it; nothing here has to be done before one may finish. */
function WhatIsLeft({ debrief }: { debrief: Debrief }) {
  const { t } = useLingui()
  const left = debrief.parts.filter((part) => !part.done)
  const [done, all] = [debrief.parts.length - left.length, debrief.parts.length]
  const late = debrief.written?.note
  return (
    <section className={classes.left} aria-label={t`What is left`}>
      <p className={classes.leftTitle}>
        {left.length === 0
          ? t`Everything is written down.`
          : t`${done} of ${all} done; six minutes are enough`}
      </p>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ transform: `scaleX(${all ? done / all : 0})` }} />
      </div>
      {left.length > 0 ? (
        <details className={classes.leftList}>
          <summary>{t`What is left, in any order`}</summary>
          <ul>
            {left.map((part) => (
              <li key={part.part}>{part.text}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {late ? (
        <p className={classes.late}>
          <Icon name="leaf" size={16} />
          {t`${late}. What you still remember is worth keeping.`}
        </p>
      ) : null}
    </section>
  )
}
