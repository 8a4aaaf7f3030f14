import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { FieldCoverage as Coverage, TopicCoverage } from '@/api'
import { useTopicWords } from '@/features/interviews'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { useFacetWords } from './facets'
import classes from './heard.module.css'
import { coverageQuery } from './queries'

/** The eight topics: how often each was asked about in this field, and the parts that never came up. */
export function FieldCoverage({ fieldId }: { fieldId: string }) {
  const { t } = useLingui()
  const coverage = useQuery(coverageQuery(fieldId))
  return (
    <Section title={t`What you have asked about`}>
      {coverage.isPending ? <ListSkeleton rows={4} /> : null}
      {coverage.isError ? (
        <ProblemNote error={coverage.error} onRetry={() => void coverage.refetch()} />
      ) : null}
      {coverage.data ? <Topics coverage={coverage.data} /> : null}
    </Section>
  )
}

function Topics({ coverage }: { coverage: Coverage }) {
  const { t } = useLingui()
  const { word } = useTopicWords()
  const { topics, untouched, interviews } = coverage
  if (interviews === 0) {
    return (
      <>
        <p className={paper.quiet}>
          {t`No talk has been held in this field yet. After the first one you see here which topics it touched.`}
        </p>
        <div>
          <LinkButton variant="default" to="/next">
            {t`See whom to talk to next`}
          </LinkButton>
        </div>
      </>
    )
  }
  const most = Math.max(1, ...topics.map(({ questions }) => questions))
  const missing = untouched.map(word).join(', ')
  const none = untouched.length === topics.length
  return (
    <>
      <p>
        {interviews === 1 ? t`From 1 talk.` : t`From ${interviews} talks.`}{' '}
        {none ? t`No question has been marked as asked yet.` : null}
        {!none && untouched.length > 0 ? t`Not asked about yet: ${missing}.` : null}
        {untouched.length === 0 ? t`Every topic has come up at least once.` : null}
      </p>
      <table className={paper.table}>
        <thead>
          <tr>
            <th scope="col">{t`Topic`}</th>
            <th scope="col" className={paper.number}>
              {t`Questions`}
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <Topic key={topic.topic} topic={topic} most={most} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Topic({ topic, most }: { topic: TopicCoverage; most: number }) {
  const { t } = useLingui()
  const { word } = useTopicWords()
  const facet = useFacetWords()
  const { questions, open_facets } = topic
  const open = open_facets.map(facet).join(', ')
  return (
    <tr>
      <th scope="row">
        {word(topic.topic)}
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" className={classes.bar} aria-hidden="true">
          <rect width={100} height={6} className={classes.base} />
          <rect width={(100 * questions) / most} height={6} className={classes.asked} />
        </svg>
        <span className={classes.facets}>
          {open ? t`Not touched: ${open}` : t`Every part of it has come up.`}
        </span>
      </th>
      <td className={paper.number}>{questions}</td>
    </tr>
  )
}
