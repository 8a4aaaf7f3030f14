import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Merge, unwrap, useMutation } from '@/api'
import { dayAndDistance, relativeDay } from '@/lib/time'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import classes from './duplicates-page.module.css'
import { contactQuery, contactsKey, mergesQuery } from './queries'

/** What was joined and can still be parted. */
export function RecentMerges() {
  const { t } = useLingui()
  const merges = useQuery(mergesQuery)
  const now = new Date()
  const open = (merges.data?.items ?? []).filter(
    (merge) => !merge.undone_at && new Date(merge.undo_until) > now,
  )
  if (open.length === 0) return null
  return (
    <Section title={t`Joined lately`}>
      <ul className={classes.merges}>
        {open.map((merge) => (
          <MergeRow key={merge.id} merge={merge} />
        ))}
      </ul>
    </Section>
  )
}

function MergeRow({ merge }: { merge: Merge }) {
  const { t, i18n } = useLingui()
  const contact = useQuery(contactQuery(merge.contact_id))
  const undo = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/merges/{merge_id}/undo', { params: { path: { merge_id: merge.id } } })),
    meta: { invalidates: [contactsKey, ['tasks'], ['interviews']] },
  })
  const now = new Date()
  const when = relativeDay(i18n.locale, now, new Date(merge.merged_at))
  const until = dayAndDistance(i18n.locale, now, new Date(merge.undo_until))
  const name = contact.data?.name ?? t`Somebody`
  return (
    <li className={classes.merge}>
      <div>
        <Link to="/people/$contactId" params={{ contactId: merge.contact_id }} className={classes.mergeName}>
          {name}
        </Link>
        <p className={classes.why}>{t`Joined ${when}. Can be parted until ${until}.`}</p>
      </div>
      <Button
        variant="default"
        aria-label={t`Part ${name} again`}
        loading={undo.isPending}
        onClick={() => undo.mutate()}
      >
        {t`Part again`}
      </Button>
      {undo.isError ? <ProblemNote error={undo.error} /> : null}
    </li>
  )
}
