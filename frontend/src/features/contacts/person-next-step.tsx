import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Contact, ListedInterview } from '@/api'
import {
  canBegin,
  interviewsOfContactQuery,
  useBothClocks,
  useCallNow,
  usePlanInterview,
  useStartTalk,
} from '@/features/interviews'
import { readinessQuery } from '@/features/messages'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { ProblemNote } from '@/ui/problem'
import { useNow } from '@/ui/use-now'
import { type Move, nextMove, nextTalk } from './next-move'
import { useMoveWords } from './next-move-words'
import classes from './person-next-step.module.css'

/** The talk that an answer of the server holds under this id. */
const byId = (talks: readonly ListedInterview[], id: string | undefined) =>
  talks.find((talk) => talk.id === id)
const mayBegin = (talks: readonly ListedInterview[]) => {
  const begins = new Set(talks.filter(canBegin).map(({ id }) => id))
  return ({ id }: { id: string }) => begins.has(id)
}

/** The one next thing with this person, and the way to talk at once when they are on the line. */
export function PersonNextStep({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  /* A page that stays open offers to start once the hour has come. */
  const now = useNow(30_000)
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  const talks = interviews.data?.items ?? []
  const begins = mayBegin(talks)
  const isPlanned = nextTalk(talks, begins)?.state === 'planned'
  const readiness = useQuery({ ...readinessQuery(contact.id), enabled: isPlanned })
  if (interviews.isLoadingError) {
    return <ProblemNote error={interviews.error} onRetry={() => void interviews.refetch()} />
  }
  const isKnown = interviews.isSuccess && !(isPlanned && readiness.isPending)
  const move = nextMove({
    contact,
    talks,
    readiness: readiness.data,
    canBegin: begins,
    now,
  })
  return (
    <section className={classes.next} aria-label={t`Next step`} aria-busy={!isKnown}>
      {isKnown ? <Known contact={contact} move={move} talk={byId(talks, move.talk?.id) ?? null} /> : null}
    </section>
  )
}

type Props = { contact: Contact; move: Move; talk: ListedInterview | null }

function Known({ contact, move, talk }: Props) {
  const { t } = useLingui()
  const words = useMoveWords(contact, move, talk)
  const when = useBothClocks({
    scheduled_at: talk?.scheduled_at ?? null,
    time_zone: talk?.time_zone ?? 'UTC',
  })
  const plan = usePlanInterview()
  const call = useCallNow()
  const begin = () => plan.mutate({ contact_id: contact.id, form: 'workplace' })
  const isAhead = talk?.state === 'scheduled' || talk?.state === 'confirmed'
  return (
    <>
      <div className={classes.words}>
        <p className={classes.title}>{words.title}</p>
        {isAhead && when ? (
          <p className={classes.when}>{[when.mine, when.theirs].filter(Boolean).join(' · ')}</p>
        ) : null}
        <p className={classes.why}>{words.why}</p>
      </div>
      <div className={classes.actions}>
        <div className={classes.main}>
          <MainButton move={move} busy={plan.isPending} onBegin={begin}>
            {words.label}
          </MainButton>
        </div>
        <OtherWay move={move} talk={talk} />
        {move.verb === 'update' ? (
          <Button variant="default" loading={plan.isPending} onClick={begin}>
            {t`Prepare another talk`}
          </Button>
        ) : null}
        {move.verb === 'go_on' ? null : (
          <Button
            variant="default"
            leftSection={<Icon name="phone" />}
            loading={call.isPending}
            onClick={() => call.mutate(contact)}
          >
            {t`On the line now`}
          </Button>
        )}
      </div>
      {plan.isError ? <ProblemNote error={plan.error} /> : null}
      {call.isError ? <ProblemNote error={call.error} /> : null}
    </>
  )
}

type MainProps = { move: Move; busy: boolean; onBegin: () => void; children: ReactNode }

/** Says what comes of it, and opens exactly where that is done. */
function MainButton({ move: { verb, talk, door }, busy, onBegin, children }: MainProps) {
  const begins = verb === 'start' || verb === 'go_on'
  const icon = begins ? { leftSection: <Icon name="play" /> } : {}
  if (verb === 'start' && talk) return <StartButton talkId={talk.id}>{children}</StartButton>
  if (door) {
    return (
      <Button {...icon} renderRoot={(props) => <Link {...props} {...door} />}>
        {children}
      </Button>
    )
  }
  return (
    <Button loading={busy} onClick={onBegin}>
      {children}
    </Button>
  )
}

function StartButton({ talkId, children }: { talkId: string; children: ReactNode }) {
  const start = useStartTalk(talkId)
  return (
    <Button leftSection={<Icon name="play" />} onClick={() => void start()}>
      {children}
    </Button>
  )
}

/** What one may rather do first: look over the questions before one asks or starts, confirm what begins soon. */
function OtherWay({ move: { verb }, talk }: Pick<Props, 'move' | 'talk'>) {
  const { t } = useLingui()
  if (!talk || (verb !== 'ask' && verb !== 'start')) return null
  const confirms = verb === 'start' && talk.allowed.includes('confirm')
  return (
    <LinkButton
      variant="default"
      to="/interviews/$interviewId"
      params={{ interviewId: talk.id }}
      search={{ step: verb === 'ask' ? 'plan' : 'talk' }}
    >
      {confirms ? t`Confirm the time` : t`Open your questions`}
    </LinkButton>
  )
}
