import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { LiveAsk } from './live-ask'
import { LiveBar } from './live-bar'
import { ClosingSteps } from './live-closing'
import { useKept, useLiveCopy } from './live-data'
import { LiveEnd } from './live-end'
import { LiveLines } from './live-lines'
import { LiveLooking, looksFirst } from './live-looking'
import classes from './live-page.module.css'
import { type LiveCopy, type LiveTalk, lastAsked, openTerms, together, withDeeds } from './live-view'
import { LiveWriter, type Writer } from './live-writer'
import { useWakeLock } from './use-wake-lock'

export function LivePage() {
  const { t } = useLingui()
  const { interviewId } = useParams({ from: '/live/$interviewId' })
  const navigate = useNavigate()
  const copy = useLiveCopy(interviewId, (id) =>
    navigate({ to: '/live/$interviewId', params: { interviewId: id }, replace: true }),
  )
  if (copy.data) return <Live copy={copy.data} />
  if (copy.isPending) return <ListSkeleton rows={3} />
  return (
    <main>
      <Page title={t`Conversation`}>
        <ProblemNote error={copy.error} onRetry={() => void copy.refetch()} />
      </Page>
    </main>
  )
}

function Live({ copy }: { copy: LiveCopy }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { lines, deeds, signedOut, write, act } = useKept(copy)
  const [closing, setClosing] = useState(false)
  const [looking, setLooking] = useState(() => looksFirst(copy.visit))
  const writer = useRef<Writer>(null)
  const interview = withDeeds(copy, deeds)
  const shown = together(interview.notes, lines)
  const { id } = interview
  const { name } = interview.contact
  useWakeLock()
  useEffect(() => {
    document.title = `${name} · Colloquy`
  }, [name])

  const end = async () => {
    const arrived = await act({ verb: 'hold' })
    if (arrived > 0)
      void navigate({ to: '/interviews/$interviewId', params: { interviewId: id }, search: {} })
  }
  const keep = (draft: Parameters<typeof write>[0]) =>
    write({ ...draft, question_id: lastAsked(interview)?.id ?? null })

  return (
    <main className={classes.live} id="main">
      <header className={classes.top}>
        <div className={classes.topRow}>
          <h1 className={classes.name}>{t`Talking with ${name}`}</h1>
          <MainStep
            interview={interview}
            onStart={() => void act({ verb: 'start' })}
            onEnd={() => void end()}
          />
        </div>
        <LiveBar
          interview={interview}
          live={copy.live}
          onOffer={(minutes) => void act({ verb: 'extend', minutes })}
        />
      </header>
      <div className={classes.middle}>
        {interview.ended_at ? (
          <p className={classes.over} role="status">
            {t`The talk is over. All you wrote is kept; write it up when you have a connection.`}
          </p>
        ) : null}
        {copy.visit ? (
          <LiveLooking
            visit={copy.visit}
            deeds={deeds}
            open={looking}
            onOpen={setLooking}
            onStep={(step) => void act(step)}
          />
        ) : null}
        {closing ? (
          <section className={classes.closing} aria-label={t`Closing`}>
            <ClosingSteps
              interview={interview}
              onStep={(step) => void act(step)}
              onPerson={() => writer.current?.choose('person')}
            />
          </section>
        ) : looking ? null : (
          <LiveAsk
            interview={interview}
            live={copy.live}
            onAsk={(questionId) => void act({ verb: 'ask', questionId })}
          />
        )}
        <LiveEnd
          interview={interview}
          copy={copy}
          closing={closing}
          terms={openTerms(shown, deeds)}
          onStep={(step) => void act(step)}
        />
      </div>
      <LiveLines lines={shown} deeds={deeds} signedOut={signedOut} />
      <LiveWriter
        ref={writer}
        interviewId={id}
        onKeep={keep}
        closing={closing}
        onClosing={() => setClosing(!closing)}
      />
    </main>
  )
}

type MainProps = { interview: LiveTalk; onStart: () => void; onEnd: () => void }

/** The one thing to do next with the clock: start it, stop it, or go back. */
function MainStep({ interview, onStart, onEnd }: MainProps) {
  const { t } = useLingui()
  if (interview.started_at && interview.allowed.includes('hold')) {
    return (
      <Button size="sm" variant="default" onClick={onEnd}>
        {t`We are done`}
      </Button>
    )
  }
  if (interview.allowed.includes('start')) {
    return (
      <Button size="sm" onClick={onStart}>
        {t`Start the clock`}
      </Button>
    )
  }
  return (
    <LinkButton
      size="sm"
      variant="default"
      to="/interviews/$interviewId"
      params={{ interviewId: interview.id }}
    >
      {t`Write it up`}
    </LinkButton>
  )
}
