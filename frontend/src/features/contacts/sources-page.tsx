import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { sourcesQuery } from './queries'
import { SkippedSources } from './skip-source'
import { SourceCard } from './source-card'
import classes from './sources-page.module.css'

/** One question per source of people; a name and Enter is enough. */
export function SourcesPage() {
  const { t } = useLingui()
  const sources = useQuery(sourcesQuery)
  const items = sources.data?.items ?? []
  return (
    <Page
      title={t`Whom do you know already?`}
      lead={t`Most people find ten names here that they had not thought of. A name alone is enough for now.`}
    >
      {sources.isPending ? <ListSkeleton /> : null}
      {sources.isError ? <ProblemNote error={sources.error} onRetry={() => void sources.refetch()} /> : null}
      <ul className={classes.list}>
        {items
          .filter(({ skipped }) => !skipped)
          .map((source) => (
            <SourceCard key={source.source} source={source} />
          ))}
      </ul>
      <SkippedSources sources={items} />
    </Page>
  )
}
