import { useLingui } from '@lingui/react/macro'
import { Button, Switch, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { AdviserInvitation, AdviserProfile } from '@/api'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Card, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import { AdviserProfileForm } from './adviser-profile-form'
import { type Advising, invitationQuery, profileQuery, useAdvising } from './adviser-queries'
import classes from './settings.module.css'

/** Somebody took time for me; now somebody may ask me. Nobody is asked to, and everybody can stop at any time. */
export function AdviserSettings() {
  const profile = useQuery(profileQuery)
  const invitation = useQuery(invitationQuery)
  const advising = useAdvising()
  if (profile.isPending || invitation.isLoading) return <ListSkeleton rows={3} />
  if (profile.isLoadingError)
    return <ProblemNote error={profile.error} onRetry={() => void profile.refetch()} />
  return (
    <div className={classes.stack}>
      {profile.data.state === 'yes' ? (
        <TheProfile profile={profile.data} advising={advising} />
      ) : (
        <Begin profile={profile.data} invitation={invitation.data} advising={advising} />
      )}
      <Ledger profile={profile.data} />
    </div>
  )
}

type Props = { profile: AdviserProfile; advising: Advising }

function TheProfile({ profile, advising }: Props) {
  const { t } = useLingui()
  const { begin, withdraw } = advising
  const again = () => {
    const { title, organization_name, about, first_timers } = profile
    return begin.mutateAsync({ title, organization_name, about, first_timers })
  }
  const stop = () =>
    withdraw.mutate(undefined, {
      onSuccess: () =>
        notify({
          message: t`You do not advise any more. What you wrote stays.`,
          undo: () => again().then(() => advising.change.mutateAsync(kept(profile))),
        }),
    })
  return (
    <>
      <Section title={t`You would talk with students`}>
        <p className={paper.quiet}>
          {t`Only you see this so far. When your office opens a directory, it asks you before anything is shown in it.`}
        </p>
        <AdviserProfileForm profile={profile} change={advising.change.mutateAsync} />
      </Section>
      <Section title={t`Stepping back`}>
        <p className={paper.quiet}>{t`For a while or for good; no reason is asked.`}</p>
        <div>
          <Button variant="default" loading={withdraw.isPending} onClick={stop}>
            {t`Advise no longer`}
          </Button>
        </div>
        {withdraw.isError ? <ProblemNote error={withdraw.error} /> : null}
      </Section>
    </>
  )
}

/** What becoming an adviser anew would draw from the account again, as it was before. */
const kept = ({ fields, forms, topics, minutes }: AdviserProfile) => ({ fields, forms, topics, minutes })

type BeginProps = Props & { invitation: AdviserInvitation | undefined }

function Begin({ profile, invitation, advising }: BeginProps) {
  const { t, i18n } = useLingui()
  const { begin } = advising
  const [title, setTitle] = useState(profile.title)
  const [place, setPlace] = useState(profile.organization_name)
  const [about, setAbout] = useState(profile.about)
  const [first, setFirst] = useState(profile.first_timers)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate({ title: title.trim(), organization_name: place.trim(), about, first_timers: first })
  }
  const since = profile.withdrawn_at
    ? shortDay(i18n.locale, new Date(), new Date(profile.withdrawn_at))
    : null
  return (
    <>
      {invitation ? <Invitation invitation={invitation} /> : null}
      <Section title={t`I would talk with students`}>
        {since ? (
          <p className={paper.quiet}>{t`You stepped back on ${since}. Welcome again, whenever you like.`}</p>
        ) : null}
        <p className={paper.quiet}>
          {t`Half an hour of yours can save somebody a year. Two lines are enough; fields, topics and length are taken from your own conversations, and you can change them next.`}
        </p>
        <form className={classes.form} onSubmit={submit}>
          <TextInput
            label={t`What you do`}
            placeholder={t`Curator of prints`}
            autoComplete="organization-title"
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={t`Where`}
            autoComplete="organization"
            maxLength={200}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Textarea
            autosize
            minRows={3}
            maxLength={2000}
            label={t`What you could tell about`}
            value={about}
            onChange={(event) => setAbout(event.currentTarget.value)}
          />
          <Switch
            label={t`Glad to be somebody's first talk`}
            checked={first}
            onChange={(event) => setFirst(event.currentTarget.checked)}
          />
          {begin.isError ? <ProblemNote error={begin.error} /> : null}
          <div>
            <Button type="submit" loading={begin.isPending} leftSection={<Icon name="heart" />}>
              {t`I would talk with students`}
            </Button>
          </div>
        </form>
      </Section>
    </>
  )
}

/** Said once everything is met; until then, nothing presses. */
function Invitation({ invitation }: { invitation: AdviserInvitation }) {
  const { t } = useLingui()
  if (invitation.invited && invitation.words) {
    return (
      <Card tone="pine">
        <p className={classes.invitation}>{invitation.words}</p>
        <p className={paper.quiet}>{t`From your career office.`}</p>
      </Card>
    )
  }
  const met = invitation.conditions.filter((condition) => condition.met)
  if (met.length === 0) return null
  return (
    <details className={ways.fold}>
      <summary>{t`When the office asks people to advise`}</summary>
      <ul className={classes.conditions}>
        {invitation.conditions.map(({ code, met: isMet, reason }) => (
          <li key={code} data-met={isMet || undefined}>
            <Icon name={isMet ? 'check' : 'clock'} size={18} />
            <span>
              {reason}
              <span className={paper.quiet}>{isMet ? ` · ${t`yes`}` : ` · ${t`not yet`}`}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={paper.quiet}>{t`You need not wait for it: anybody can begin at any time.`}</p>
    </details>
  )
}

function Ledger({ profile }: { profile: AdviserProfile }) {
  const { t } = useLingui()
  const { received, gave } = profile.ledger
  return (
    <Section title={t`What you received and gave`}>
      <dl className={classes.ledger}>
        <div>
          <dt>{t`Talks others took time for`}</dt>
          <dd>{received}</dd>
        </div>
        <div>
          <dt>{t`Talks you gave`}</dt>
          <dd>{gave}</dd>
        </div>
      </dl>
      <p className={paper.quiet}>{t`Only you see these numbers.`}</p>
    </Section>
  )
}
