import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { DuplicatePair } from './duplicate-pair'
import classes from './duplicates-page.module.css'
import { duplicatesQuery } from './queries'
import { RecentMerges } from './recent-merges'

export function DuplicatesPage() {
  const { t } = useLingui()
  const pairs = useQuery(duplicatesQuery)
  const items = pairs.data?.items ?? []
  return (
    <Page
      title={t`Entered twice?`}
      lead={t`Pairs that could be one person. Joining two can be taken back for thirty days.`}
    >
      {pairs.isPending ? <ListSkeleton rows={3} /> : null}
      {pairs.isError ? <ProblemNote error={pairs.error} onRetry={() => void pairs.refetch()} /> : null}
      {pairs.isSuccess && items.length === 0 ? (
        <EmptyState icon="merge" title={t`Nobody seems to be here twice`}>
          {t`When two entries share an e-mail, a phone or a name, the pair shows up here.`}
        </EmptyState>
      ) : null}
      <ul className={classes.list}>
        {items.map((pair) => (
          <DuplicatePair key={`${pair.contact.id}-${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      <RecentMerges />
    </Page>
  )
}
