import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Contact, ListedInterview } from '@/api'
import {
  type ArcStep,
  canBegin,
  interviewsOfContactQuery,
  isOpen,
  useCallNow,
  useNextStepWords,
  usePlanInterview,
  useStartTalk,
} from '@/features/interviews'
import { firstName } from '@/lib/text'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { ProblemNote } from '@/ui/problem'
import classes from './person-panel.module.css'

/** The one next thing with this person, and the way to talk at once when they are on the line. */
export function PersonNextStep({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  const call = useCallNow()
  const talks = interviews.data?.items ?? []
  const open = talks.find(isOpen)
  const onTheLine = (
    <Button
      variant="default"
      leftSection={<Icon name="phone" />}
      loading={call.isPending}
      onClick={() => call.mutate(contact)}
    >
      {t`On the line now`}
    </Button>
  )
  return (
    <section className={classes.next} aria-label={t`Next step`}>
      {open ? <OpenStep interview={open}>{onTheLine}</OpenStep> : null}
      {!open && talks.some(({ thanked_at }) => thanked_at) ? (
        <AfterStep contact={contact}>{onTheLine}</AfterStep>
      ) : null}
      {!open && !talks.some(({ thanked_at }) => thanked_at) ? (
        <FirstStep contact={contact} ready={interviews.isSuccess}>
          {onTheLine}
        </FirstStep>
      ) : null}
      {call.isError ? <ProblemNote error={call.error} /> : null}
    </section>
  )
}

type StepProps = { contact: Contact; children: ReactNode }

function Words({ title, why }: { title: string; why: string }) {
  return (
    <div className={classes.nextWords}>
      <p className={classes.nextTitle}>{title}</p>
      <p className={classes.nextWhy}>{why}</p>
    </div>
  )
}

/** Nothing is under way: a talk begins with its questions. */
function FirstStep({ contact, ready, children }: StepProps & { ready: boolean }) {
  const { t } = useLingui()
  const plan = usePlanInterview()
  const name = firstName(contact.name)
  return (
    <>
      {ready ? (
        <Words
          title={t`Prepare a conversation with ${name}`}
          why={t`Two or three questions first, so that a quick yes never catches you out.`}
        />
      ) : null}
      <div className={classes.nextActions}>
        <Button
          loading={plan.isPending}
          disabled={!ready}
          onClick={() => plan.mutate({ contact_id: contact.id, form: 'workplace' })}
        >
          {t`Prepare`}
        </Button>
        {children}
      </div>
      {plan.isError ? <ProblemNote error={plan.error} /> : null}
    </>
  )
}

/** They were talked with and thanked: what came of it is the best reason for a line. */
function AfterStep({ contact, children }: StepProps) {
  const { t } = useLingui()
  const plan = usePlanInterview()
  const name = firstName(contact.name)
  return (
    <>
      <Words
        title={t`Tell ${name} what came of it`}
        why={t`You have talked, and your thanks went out. A line of news is welcome when there is some.`}
      />
      <div className={classes.nextActions}>
        <LinkButton to="/messages/new" search={{ contact: contact.id, kind: 'update' }}>
          {t`Write an update`}
        </LinkButton>
        <Button
          variant="default"
          loading={plan.isPending}
          onClick={() => plan.mutate({ contact_id: contact.id, form: 'workplace' })}
        >
          {t`Prepare another talk`}
        </Button>
        {children}
      </div>
      {plan.isError ? <ProblemNote error={plan.error} /> : null}
    </>
  )
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000
/** A time is confirmed a day or so before. */
const isNear = (at: string | null) => at !== null && Date.parse(at) - Date.now() < TWO_DAYS

/** A talk that is under way: where its next step is taken. */
function OpenStep({ interview, children }: { interview: ListedInterview; children: ReactNode }) {
  const { t } = useLingui()
  const words = useNextStepWords(interview)
  const start = useStartTalk(interview.id)
  const begins = canBegin(interview)
  const { id, state, scheduled_at } = interview
  const doors: Partial<Record<ListedInterview['state'], [string, ArcStep]>> = {
    planned: [t`Prepare`, 'plan'],
    requested: [t`Note the answer`, 'arrange'],
    scheduled: [isNear(scheduled_at) ? t`Confirm the time` : t`Open your questions`, 'talk'],
    confirmed: [t`Open your questions`, 'talk'],
    held: [t`Write it up`, 'write_up'],
    written_up: [t`Say thank you`, 'thank'],
  }
  const [label, step] = doors[state] ?? [t`Open`, undefined]
  const talking = state === 'in_progress'
  return (
    <>
      <Words {...words} />
      <div className={classes.nextActions}>
        {talking ? (
          <LinkButton to="/live/$interviewId" params={{ interviewId: id }} leftSection={<Icon name="play" />}>
            {t`Go on talking`}
          </LinkButton>
        ) : (
          <>
            {begins ? (
              <Button leftSection={<Icon name="play" />} onClick={() => void start()}>
                {t`Start the conversation`}
              </Button>
            ) : null}
            <LinkButton
              variant={begins ? 'default' : 'filled'}
              to="/interviews/$interviewId"
              params={{ interviewId: id }}
              search={step ? { step } : {}}
            >
              {label}
            </LinkButton>
            {children}
          </>
        )}
      </div>
    </>
  )
}
