import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Interview } from '@/api'
import { keep, kept } from '@/offline/store'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { LiveAsk } from './live-ask'
import { LiveBar } from './live-bar'
import { LiveLines } from './live-lines'
import classes from './live-page.module.css'
import { interviewQuery, useStep } from './queries'

const copyKey = (id: string) => `interview:${id}`

/** The server's interview, or the copy on this device when there is no connection. */
const liveQuery = (id: string) => ({
  ...interviewQuery(id),
  queryFn: async (context: Parameters<NonNullable<ReturnType<typeof interviewQuery>['queryFn']>>[0]) => {
    const own = interviewQuery(id).queryFn
    try {
      const fresh = await own?.(context)
      if (fresh) await keep(copyKey(id), fresh).catch(() => undefined)
      return fresh as Interview
    } catch (error) {
      const copy = await kept<Interview>(copyKey(id)).catch(() => undefined)
      if (copy) return copy
      throw error
    }
  },
  networkMode: 'always' as const,
  retry: false,
})

/** Keeps the screen awake while people talk, where the browser can. */
function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}

export function LivePage() {
  const { t } = useLingui()
  const { interviewId } = useParams({ from: '/live/$interviewId' })
  const interview = useQuery(liveQuery(interviewId))
  if (interview.isPending) return <ListSkeleton rows={3} />
  if (interview.isError) {
    return (
      <main>
        <Page title={t`Conversation`}>
          <ProblemNote error={interview.error} onRetry={() => void interview.refetch()} />
        </Page>
      </main>
    )
  }
  return <Live interview={interview.data} />
}

function Live({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const step = useStep(interview.id)
  const { name } = interview.contact
  useWakeLock()
  useEffect(() => {
    document.title = `${name} · Colloquy`
  }, [name])

  const toPage = () =>
    navigate({ to: '/interviews/$interviewId', params: { interviewId: interview.id }, search: {} })
  const end = () => step.mutate({ verb: 'hold', body: {} }, { onSuccess: () => void toPage() })

  return (
    <main className={classes.live} id="main">
      <header className={classes.top}>
        <div className={classes.topRow}>
          <h1 className={classes.name}>{t`Talking with ${name}`}</h1>
          {interview.allowed.includes('hold') ? (
            <Button size="sm" variant="default" loading={step.isPending} onClick={end}>
              {t`We are done`}
            </Button>
          ) : (
            <LinkButton
              size="sm"
              variant="default"
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
            >
              {t`Back`}
            </LinkButton>
          )}
        </div>
        <LiveBar interview={interview} />
        {step.isError ? <ProblemNote error={step.error} onRetry={end} /> : null}
      </header>
      <LiveAsk interview={interview} />
      <LiveLines interview={interview} />
    </main>
  )
}
