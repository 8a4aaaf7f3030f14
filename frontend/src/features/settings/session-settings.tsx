import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, type Session, unwrap, useMutation } from '@/api'
import { relative } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import classes from './settings.module.css'

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/sessions', { signal })),
})
const meta = { invalidates: [sessionsQuery.queryKey] }
/** What pressing means, for whoever hears the button alone. */
const MEANS = 'what-signing-out-means'

const BROWSERS: [RegExp, string][] = [
  [/Firefox\//, 'Firefox'],
  [/Edg\//, 'Edge'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** "Firefox, Windows": the two proper names a person recognizes in a long line of browser text. */
export function deviceName(agent: string | null | undefined): string {
  const named = [BROWSERS, SYSTEMS].map((table) => table.find(([sign]) => sign.test(agent ?? ''))?.[1])
  return named.filter(Boolean).join(', ') || (agent ?? '').slice(0, 60)
}

export function SessionSettings() {
  const { t } = useLingui()
  const sessions = useQuery(sessionsQuery)
  const others = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/sessions')),
    meta,
    onSuccess: () => notify({ message: t`Every other device is signed out. To go on there, sign in again.` }),
  })
  const items = sessions.data?.items ?? []
  return (
    <Section title={t`Where you are signed in`}>
      <p className={paper.quiet} id={MEANS}>
        {t`Whoever uses a device that you sign out has to sign in there again. That cannot be undone.`}
      </p>
      {sessions.isPending ? <ListSkeleton rows={2} /> : null}
      {sessions.isError ? <ProblemNote error={sessions.error} /> : null}
      <ul className={classes.list}>
        {items.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {items.length > 1 ? (
        <div>
          <Button
            variant="default"
            aria-describedby={MEANS}
            loading={others.isPending}
            onClick={() => others.mutate()}
          >
            {t`Sign out everywhere else`}
          </Button>
        </div>
      ) : null}
      {others.isError ? <ProblemNote error={others.error} /> : null}
    </Section>
  )
}

function SessionRow({ session }: { session: Session }) {
  const { t, i18n } = useLingui()
  const end = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/sessions/{session_id}', { params: { path: { session_id: session.id } } })),
    meta,
  })
  /* Awaited: by the time it is done this row is gone, and what a row was to do afterwards with it. */
  const signOut = async () => {
    const done = await end.mutateAsync().then(
      () => true,
      () => false,
    )
    if (done) notify({ message: t`${device} is signed out. If that was a mistake, sign in there again.` })
  }
  const device = deviceName(session.user_agent) || t`Unknown device`
  const seen = relative(i18n.locale, new Date(), new Date(session.last_seen_at))
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        <strong>{device}</strong>
        <span className={paper.quiet}>{session.current ? t`This device, now` : t`Last seen ${seen}`}</span>
      </span>
      {session.current ? null : (
        <Button
          variant="default"
          aria-label={t`Sign out there: ${device}`}
          aria-describedby={MEANS}
          loading={end.isPending}
          onClick={() => void signOut()}
        >
          {t`Sign out there`}
        </Button>
      )}
      {end.isError ? <ProblemNote error={end.error} /> : null}
    </li>
  )
}
