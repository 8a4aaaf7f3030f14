import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, type Contact, type Permission, type PermissionPatch, unwrap } from '@/api'
import { firstName } from '@/lib/text'
import { dayAndDistance, shortDay } from '@/lib/time'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import classes from './person-panel.module.css'
import { contactsKey } from './queries'
import { useChannelWords } from './words'

const LEAVES: Record<Permission['leave'], MessageDescriptor> = {
  not_asked: msg`Not asked`,
  asked: msg`Asked, no answer yet`,
  granted: msg`They said yes`,
  declined: msg`They said no`,
}
const MONTHS = [1, 2, 3, 4, 6, 12]

const at = (contact_id: string) => ({ params: { path: { contact_id } } })
const permissionQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id, 'permission'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/permission', { signal, ...at(id) })),
  })
const historyQuery = (id: string) =>
  queryOptions({
    queryKey: [...contactsKey, 'one', id, 'permission', 'history'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contacts/{contact_id}/permission/history', { signal, ...at(id) })),
  })

/** Whether one may write now and then, how often, and what they said; nothing happens without their yes. */
export function PersonPermission({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const permission = useQuery(permissionQuery(contact.id))
  const update = useMutation({
    mutationFn: (body: PermissionPatch) =>
      unwrap(api.PATCH('/api/v1/contacts/{contact_id}/permission', { ...at(contact.id), body })),
    meta: { invalidates: [permissionQuery(contact.id).queryKey, ['today']] },
    onSuccess: (after) => client.setQueryData(permissionQuery(contact.id).queryKey, after),
  })
  const name = firstName(contact.name)
  if (!permission.data) return null
  const { data } = permission
  return (
    <Section title={t`Keeping in touch`}>
      {data.exempt ? <p className={classes.quiet}>{t`Close family need not be asked.`}</p> : null}
      <fieldset className={classes.leave}>
        <legend>{t`May you write to ${name} now and then?`}</legend>
        {(Object.keys(LEAVES) as Permission['leave'][]).map((leave) => (
          <Toggle
            key={leave}
            pressed={data.leave === leave}
            onChange={() => data.leave !== leave && update.mutate({ leave })}
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
  const unsaid = { value: '', label: t`Not said` }
  const next = data.next_contact_at
    ? dayAndDistance(i18n.locale, new Date(), new Date(data.next_contact_at))
    : null
  return (
    <>
      {data.standing === 'expired' ? (
        <p>{t`Their leave has run out. Ask again before you write.`}</p>
      ) : next ? (
        <p className={classes.quiet}>{t`The next good moment: ${next}`}</p>
      ) : null}
      <div className={classes.fields}>
        <NativeSelect
          label={t`How often`}
          value={String(data.every_months ?? '')}
          data={[
            unsaid,
            ...MONTHS.map((months) => ({
              value: String(months),
              label: months === 1 ? t`Every month` : t`Every ${months} months`,
            })),
          ]}
          onChange={(event) => void save({ every_months: Number(event.currentTarget.value) || null })}
        />
        <NativeSelect
          label={t`By which way`}
          value={data.channel ?? ''}
          data={[unsaid, ...channel.list.map((value) => ({ value, label: channel.word(value) }))]}
          onChange={(event) =>
            void save({ channel: (event.currentTarget.value || null) as Permission['channel'] })
          }
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
  const { t, i18n } = useLingui()
  const history = useQuery(historyQuery(contactId))
  const words = history.data?.items ?? []
  if (words.length < 2) return null
  return (
    <details>
      <summary>{t`What they said before`}</summary>
      <ul className={classes.lines}>
        {words.map((word) => (
          <li key={word.id} className={classes.line}>
            <span>{t(LEAVES[word.leave])}</span>
            <span className={classes.quiet}>
              {word.said_at ? shortDay(i18n.locale, new Date(), new Date(word.said_at)) : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
