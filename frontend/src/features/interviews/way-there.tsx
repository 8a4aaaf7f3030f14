import { useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Interview, unwrap } from '@/api'
import { clock } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import paper from '@/ui/paper.module.css'
import ways from '@/ui/ways.module.css'
import classes from './interview-page.module.css'
import { interviewQuery, useUpdateInterview } from './queries'
import { goesThere, MOST_WAY, wayOf } from './way'

/** Everything about getting there: when to leave, and what to have along. */
const visitQuery = (id: string) =>
  queryOptions({
    queryKey: [...interviewQuery(id).queryKey, 'visit'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/interviews/{interview_id}/visit', {
          signal,
          params: { path: { interview_id: id } },
        }),
      ),
  })

/** Asks anew when to leave for a talk, for a page that only tells it; null where there is nowhere to go. */
export function useLeaveBy() {
  const { i18n } = useLingui()
  const client = useQueryClient()
  return async ({ id, form }: Pick<Interview, 'id' | 'form'>): Promise<string | null> => {
    if (!goesThere(form)) return null
    const visit = await client.fetchQuery({ ...visitQuery(id), staleTime: 0 }).catch(() => null)
    return visit?.journey ? clock(i18n.locale, new Date(visit.journey.leave_at)) : null
  }
}

/** When to leave, reckoned by the server from the way there; asked here while nobody has said how long that is. */
export function WayThere({ interview }: { interview: Interview }) {
  const ahead = interview.state === 'scheduled' || interview.state === 'confirmed'
  return ahead && goesThere(interview.form) ? <Way interview={interview} /> : null
}

function Way({ interview }: { interview: Interview }) {
  const { t, i18n } = useLingui()
  const [changing, setChanging] = useState(false)
  const update = useUpdateInterview(interview.id)
  const journey = useQuery(visitQuery(interview.id)).data?.journey
  const { travel_minutes } = interview
  const leave = journey ? clock(i18n.locale, new Date(journey.leave_at)) : null
  const there = journey ? clock(i18n.locale, new Date(journey.arrive_at)) : null
  const asking = changing || travel_minutes === null
  return (
    <li className={classes.fact}>
      <Icon name="out" />
      <div className={classes.way}>
        {leave ? (
          <p>
            <strong>{t`Leave by ${leave}`}</strong>
          </p>
        ) : null}
        {there && travel_minutes !== null ? (
          <p className={paper.quiet}>
            {travel_minutes === 1
              ? t`One minute on the way; be there at ${there}, a little early.`
              : t`${travel_minutes} minutes on the way; be there at ${there}, a little early.`}
          </p>
        ) : null}
        {asking ? (
          <InlineField
            label={t`How long is the way there?`}
            description={t`In minutes, from your door to theirs.`}
            inputProps={{ type: 'number', inputMode: 'numeric', min: 0, max: MOST_WAY }}
            value={String(travel_minutes ?? '')}
            save={async (text) => {
              setChanging(true)
              await update.mutateAsync({ travel_minutes: wayOf(text) })
            }}
          />
        ) : (
          <button type="button" className={ways.link} onClick={() => setChanging(true)}>
            {t`Change the way there`}
          </button>
        )}
      </div>
    </li>
  )
}
