import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Removal } from '@/api'
import { removalsQuery, useRestore } from '@/features/removals'
import { dayAndDistance } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './settings.module.css'

const KINDS: Record<Removal['kind'], MessageDescriptor> = {
  interview: msg`Conversation`,
  interview_question: msg`Question of a conversation`,
  message: msg`Message`,
  resume: msg`Version of the resume`,
  resume_showing: msg`Resume shown in a talk`,
  research_item: msg`Something you looked up`,
  position: msg`Position`,
  relation: msg`Relation`,
  timeline_entry: msg`Entry of the timeline`,
  organization: msg`Organization`,
  field: msg`Field`,
  milestone: msg`Milestone`,
  invitation: msg`Invitation`,
  question_bank: msg`Question bank`,
  bank_question: msg`Question`,
  campus_bank: msg`Question bank of the campus`,
  campus_question: msg`Question of the campus`,
}

/** What else one removed; where there is nothing, nothing is said. */
export function RemovedThings() {
  const { t } = useLingui()
  const removed = useInfiniteQuery(removalsQuery)
  const items = removed.data?.pages.flatMap((page) => page.items) ?? []
  if (removed.isLoadingError)
    return <ProblemNote error={removed.error} onRetry={() => void removed.refetch()} />
  if (items.length === 0) return null
  return (
    <Section title={t`Removed things`}>
      <p className={paper.quiet}>{t`Each comes back with all that belonged to it, for thirty days.`}</p>
      <ul className={classes.list}>
        {items.map((removal) => (
          <RemovedRow key={removal.id} removal={removal} />
        ))}
      </ul>
      {removed.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={removed.isFetchingNextPage}
            onClick={() => void removed.fetchNextPage()}
          >
            {t`Show more`}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function RemovedRow({ removal }: { removal: Removal }) {
  const { t, i18n } = useLingui()
  const restore = useRestore()
  const kind = t(KINDS[removal.kind])
  const name = removal.name || kind
  const until = dayAndDistance(i18n.locale, new Date(), new Date(removal.restore_until))
  /* Awaited: by the time it is back this row is gone, and what a row was to do afterwards with it. */
  const takeBack = async () => {
    const back = await restore.mutateAsync(removal.id).then(
      () => true,
      () => false,
    )
    if (back) notify({ message: t`${name} is back.` })
  }
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        <strong>{name}</strong>
        <span className={paper.quiet}>{t`${kind}, kept until ${until}`}</span>
      </span>
      <Button
        variant="default"
        aria-label={t`Take back: ${kind}, ${name}`}
        loading={restore.isPending}
        onClick={() => void takeBack()}
      >
        {t`Take back`}
      </Button>
      {restore.isError ? <ProblemNote error={restore.error} /> : null}
    </li>
  )
}
