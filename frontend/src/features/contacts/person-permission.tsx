import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Contact, Permission, PermissionPatch, PermissionWord } from '@/api'
import { firstName } from '@/lib/text'
import { dayAndDistance, shortDay } from '@/lib/time'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { Toggle } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import { historyQuery, permissionQuery, useChangePermission, wordOf } from './permission-queries'
import { INTERVALS, useIntervalWords } from './permission-words'
import classes from './person-panel.module.css'
import { useChannelWords } from './words'

const LEAVES: Record<Permission['leave'], MessageDescriptor> = {
  not_asked: msg`Not asked`,
  asked: msg`Asked, no answer yet`,
  granted: msg`They said yes`,
  declined: msg`They said no`,
}
/** The usual intervals, and the one that they named if it is none of them. */
const withOwn = (named: number | null): readonly number[] =>
  named && !INTERVALS.includes(named) ? [...INTERVALS, named].sort((a, b) => a - b) : INTERVALS

/** Whether one may write now and then, how often, and what they said; nothing happens without their yes. */
export function PersonPermission({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const permission = useQuery(permissionQuery(contact.id))
  const update = useChangePermission(contact.id)
  const name = firstName(contact.name)
  if (permission.isPending) return <ListSkeleton rows={2} />
  if (permission.isLoadingError)
    return <ProblemNote error={permission.error} onRetry={() => void permission.refetch()} />
  const { data } = permission
  /* A new word begins afresh on the server; taking it back says again what was said before it. */
  const say = async (leave: Permission['leave']) => {
    await update.mutateAsync({ leave })
    notify({ message: t`Noted.`, undo: () => update.mutateAsync(wordOf(data)) })
  }
  return (
    <Section title={t`Their leave`}>
      {data.exempt ? <p className={paper.quiet}>{t`Close family need not be asked.`}</p> : null}
      <fieldset className={ways.picks}>
        <legend>{t`May you write to ${name} now and then?`}</legend>
        {(Object.keys(LEAVES) as Permission['leave'][]).map((leave) => (
          <Toggle
            key={leave}
            pressed={data.leave === leave}
            onChange={() => data.leave !== leave && void say(leave).catch(() => undefined)}
          >
            {t(LEAVES[leave])}
          </Toggle>
        ))}
      </fieldset>
      {data.leave === 'granted' ? <Terms data={data} save={(body) => update.mutateAsync(body)} /> : null}
      {data.leave === 'not_asked' ? null : (
        <InlineField
          label={t`What they said`}
          value={data.evidence}
          keepAs={`contact:${contact.id}:evidence`}
          save={(evidence) => update.mutateAsync({ evidence })}
        />
      )}
      {update.isError ? <ProblemNote error={update.error} /> : null}
      <History contactId={contact.id} />
    </Section>
  )
}

type TermsProps = { data: Permission; save: (body: PermissionPatch) => Promise<unknown> }

function Terms({ data, save }: TermsProps) {
  const { t, i18n } = useLingui()
  const channel = useChannelWords()
  const every = useIntervalWords()
  const intervals = withOwn(data.every_months)
  const unsaid = { value: '', label: t`Not said` }
  const next = data.next_contact_at
    ? dayAndDistance(i18n.locale, new Date(), new Date(data.next_contact_at))
    : null
  return (
    <>
      {data.standing === 'expired' ? (
        <p>{t`Their leave has run out. Ask again before you write.`}</p>
      ) : next ? (
        <p className={paper.quiet}>{t`The next good moment: ${next}`}</p>
      ) : null}
      <div className={classes.fields}>
        <Select
          label={t`How often`}
          value={String(data.every_months ?? '')}
          data={[unsaid, ...intervals.map((months) => ({ value: String(months), label: every(months) }))]}
          onChange={(value) => save({ every_months: Number(value) || null })}
        />
        <Select
          label={t`By which way`}
          value={data.channel ?? ''}
          data={[unsaid, ...channel.list.map((value) => ({ value, label: channel.word(value) }))]}
          onChange={(value) => save({ channel: (value || null) as Permission['channel'] })}
        />
        <TextInput
          label={t`Until, if they said so`}
          type="date"
          value={data.until ?? ''}
          onChange={(event) => void save({ until: event.currentTarget.value || null })}
        />
      </div>
    </>
  )
}

function History({ contactId }: { contactId: string }) {
  const { t } = useLingui()
  const words = useQuery(historyQuery(contactId)).data?.items ?? []
  if (words.length < 2) return null
  return (
    <details>
      <summary className={classes.summary}>{t`What was said before`}</summary>
      <ul className={classes.lines}>
        {words.slice(1).map((word) => (
          <HistoryLine key={word.id} word={word} />
        ))}
      </ul>
    </details>
  )
}

function HistoryLine({ word }: { word: PermissionWord }) {
  const { t, i18n } = useLingui()
  const every = useIntervalWords()
  const details = [word.every_months ? every(word.every_months) : null, word.evidence || null]
  return (
    <li className={paper.line}>
      <span className={classes.lineWords}>
        <strong>{t(LEAVES[word.leave])}</strong>
        <span className={paper.quiet}>{details.filter(Boolean).join(' · ')}</span>
      </span>
      {word.said_at ? (
        <time className={paper.quiet} dateTime={word.said_at}>
          {shortDay(i18n.locale, new Date(), new Date(word.said_at))}
        </time>
      ) : null}
    </li>
  )
}
