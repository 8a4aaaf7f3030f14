import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ContactSource } from '@/api'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { NameAdder } from './name-adder'
import { sourcesQuery } from './queries'
import classes from './sources-page.module.css'
import { useSourceWords } from './words'

/** One question per source of people; a name and Enter is enough. */
export function SourcesPage() {
  const { t } = useLingui()
  const sources = useQuery(sourcesQuery)
  return (
    <Page
      title={t`Whom do you know already?`}
      lead={t`Most people find ten names here that they had not thought of. A name alone is enough for now.`}
    >
      {sources.isPending ? <ListSkeleton /> : null}
      {sources.isError ? <ProblemNote error={sources.error} onRetry={() => void sources.refetch()} /> : null}
      <ul className={classes.list}>
        {sources.data?.items.map((source) => (
          <SourceCard key={source.source} source={source} />
        ))}
      </ul>
    </Page>
  )
}

function SourceCard({ source }: { source: ContactSource }) {
  const { t } = useLingui()
  const word = useSourceWords().word(source.source)
  const { count } = source
  return (
    <li className={classes.card} data-untapped={source.untapped || undefined}>
      <div className={classes.head}>
        <h2 className={classes.title}>{word}</h2>
        {count > 0 ? (
          <Link to="/people" search={{ source: [source.source] }} className={classes.count}>
            {count === 1 ? t`1 person` : t`${count} people`}
          </Link>
        ) : (
          <span className={classes.untapped}>{t`Nobody yet`}</span>
        )}
      </div>
      <p className={classes.prompt}>{source.prompt}</p>
      <NameAdder source={source.source} label={t`A name, from: ${word}`} />
    </li>
  )
}
