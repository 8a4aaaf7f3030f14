import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Interview } from '@/api'
import { BackLink } from '@/ui/back-link'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { Monogram, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { ARC, type ArcStep, markOf, stepOf } from './arc'
import { ArrangeStep } from './arrange-step'
import { useBothClocks } from './both-clocks'
import { InterviewMenu } from './interview-menu'
import classes from './interview-page.module.css'
import { PlanStep } from './plan-step'
import { interviewQuery } from './queries'
import { TalkStep } from './talk-step'
import { ThankStep } from './thank-step'
import { useFormWords, useStateWords, useStepWords } from './words'
import { WriteUpStep } from './write-up-step'

const STEPS: Record<ArcStep, ComponentType<{ interview: Interview }>> = {
  plan: PlanStep,
  arrange: ArrangeStep,
  talk: TalkStep,
  write_up: WriteUpStep,
  thank: ThankStep,
}

export function InterviewPage() {
  const { t } = useLingui()
  const { interviewId } = useParams({ from: '/_app/interviews/$interviewId' })
  const { step } = useSearch({ from: '/_app/interviews/$interviewId' })
  const interview = useQuery(interviewQuery(interviewId))
  if (interview.isPending) {
    return (
      <Page key="waiting" title={t`Conversation`} heading={<span />}>
        <ListSkeleton />
      </Page>
    )
  }
  if (interview.isLoadingError) {
    return (
      <Page title={t`Conversation`}>
        <ProblemNote error={interview.error} onRetry={() => void interview.refetch()} />
      </Page>
    )
  }
  const { data } = interview
  const here = step ?? stepOf(data.state)
  const Step = STEPS[here]
  const { name } = data.contact
  return (
    <Page
      title={t`Conversation with ${name}`}
      heading={<Heading interview={data} />}
      above={
        <BackLink to="/people/$contactId" params={{ contactId: data.contact.id }}>
          {name}
        </BackLink>
      }
      actions={<InterviewMenu interview={data} />}
      width={here === 'plan' || (here === 'thank' && !data.thanked_at) ? 'wide' : 'read'}
    >
      <Arc interview={data} here={here} />
      <Step key={`${data.id}-${here}`} interview={data} />
    </Page>
  )
}

function Heading({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const form = useFormWords()
  const state = useStateWords()
  const when = useBothClocks(interview)
  const { contact } = interview
  const facts = [state(interview.state), form.word(interview.form), when?.mine, when?.theirs].filter(Boolean)
  const { name } = contact
  return (
    <div className={classes.heading}>
      <Monogram name={name} size="lg" />
      <div className={classes.headWords}>
        <h1 className={paper.pageName}>{t`Conversation with ${name}`}</h1>
        <p className={classes.standing}>{standing(contact)}</p>
        <p className={paper.quiet}>{facts.join(' · ')}</p>
      </div>
    </div>
  )
}

/** The five steps as links; each says in words whether it is done, here or ahead. */
function Arc({ interview, here }: { interview: Interview; here: ArcStep }) {
  const { t } = useLingui()
  const word = useStepWords()
  const marks = { done: t`done`, here: t`now`, ahead: t`later` }
  return (
    <nav aria-label={t`Steps of this conversation`}>
      <ol className={classes.arc}>
        {ARC.map((step) => {
          const mark = markOf(step, interview.state)
          return (
            <li key={step} className={classes.arcItem}>
              <Link
                to="/interviews/$interviewId"
                params={{ interviewId: interview.id }}
                search={{ step }}
                replace
                className={classes.arcLink}
                data-mark={mark}
                data-open={step === here || undefined}
                aria-current={step === here ? 'step' : undefined}
              >
                <span className={classes.dot} aria-hidden="true" />
                <span>{word(step)}</span>
                <span className={paper.unseen}>{`(${marks[mark]})`}</span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
