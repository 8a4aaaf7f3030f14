import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { sourcesQuery } from './queries'
import { SourceCard } from './source-card'
import classes from './sources-page.module.css'

const FEW = 2

/** The first sources where nobody was sought yet, to be asked right here; the rest are one tap away. */
export function UntappedSources() {
  const { t } = useLingui()
  const sources = useQuery(sourcesQuery)
  const open = (sources.data?.items ?? []).filter(({ untapped }) => untapped)
  const rest = open.length - FEW
  return (
    <Section title={t`Where you have not looked yet`}>
      {sources.isPending ? <ListSkeleton rows={2} /> : null}
      {sources.isError ? <ProblemNote error={sources.error} onRetry={() => void sources.refetch()} /> : null}
      {sources.isSuccess && open.length === 0 ? (
        <p
          className={classes.prompt}
        >{t`You have thought of every place people come from. New names come from talks now.`}</p>
      ) : null}
      {open.length > 0 ? (
        <ul className={classes.list}>
          {open.slice(0, FEW).map((source) => (
            <SourceCard key={source.source} source={source} level={3} />
          ))}
        </ul>
      ) : null}
      <div>
        <LinkButton variant="default" to="/sources">
          {rest > 0 ? t`See ${rest} more places to look` : t`See all places people come from`}
        </LinkButton>
      </div>
    </Section>
  )
}
