import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Comparison, Rate } from '@/api'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import classes from './next-page.module.css'
import { ratesQuery } from './queries'
import { useWayWords } from './words'

/** What one's own tries say about the ways of asking, and where they are too few to say anything. */
export function RatesPage() {
  const { t } = useLingui()
  const rates = useQuery(ratesQuery)
  const { data } = rates
  const none = data && data.by_channel.ways.length === 0
  return (
    <Page
      title={t`What works for you`}
      lead={t`Some people reach more by writing first, some by calling. These are your own tries, and no more is read into them than they hold.`}
      above={<BackLink to="/next">{t`Whom next`}</BackLink>}
    >
      {rates.isPending ? <ListSkeleton rows={3} /> : null}
      {rates.isError ? <ProblemNote error={rates.error} onRetry={() => void rates.refetch()} /> : null}
      {none ? (
        <EmptyState
          icon="mail"
          title={t`Nobody asked yet`}
          action={<LinkButton to="/next">{t`See whom to talk to next`}</LinkButton>}
        >
          {t`When you have asked a few people, you see here how many you reached, and how many you met, by each way of asking.`}
        </EmptyState>
      ) : null}
      {data && !none ? (
        <>
          <Ways title={t`Write first, or call first`} comparison={data.by_first} />
          <Ways title={t`By what you used`} comparison={data.by_channel} />
          {data.by_basis.ways.length > 0 ? (
            <Ways title={t`By what you had in common`} comparison={data.by_basis} />
          ) : null}
          <p className={paper.quiet}>
            {t`The band shows where the true share probably lies, 95 times in 100; the mark is what you saw. Each person counts once for each way.`}
          </p>
        </>
      ) : null}
    </Page>
  )
}

function useVerdict({ verdict, better }: Comparison): string {
  const { t } = useLingui()
  const way = useWayWords()
  if (verdict === 'too_few_to_tell') return t`Too few to tell. Try both, and see.`
  if (verdict === 'better' && better) {
    const name = way(better)
    return t`So far this works better for you: ${name}.`
  }
  return t`No difference to be seen yet. Use what you like.`
}

function Ways({ title, comparison }: { title: string; comparison: Comparison }) {
  const { t } = useLingui()
  const verdict = useVerdict(comparison)
  const way = useWayWords()
  return (
    <Section title={title}>
      <p className={classes.verdict}>{verdict}</p>
      <table className={`${paper.table} ${classes.rates}`}>
        <thead>
          <tr>
            <th scope="col">{t`How`}</th>
            <th scope="col">{t`Reached`}</th>
            <th scope="col">{t`Met`}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.ways.map(({ way: name, reached, met }) => (
            <tr key={name}>
              <th scope="row">{way(name)}</th>
              <td>
                <RateWords rate={reached} />
              </td>
              <td>
                <RateWords rate={met} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

const inHundred = (share: number): number => Math.round(100 * share)

function RateWords({ rate }: { rate: Rate }) {
  const { t } = useLingui()
  const { hits, tries, share, interval } = rate
  const low = inHundred(interval.low)
  const high = inHundred(interval.high)
  return (
    <>
      {t`${hits} of ${tries}`}
      <br />
      <span className={paper.quiet}>
        {share === null ? t`too few to tell` : t`between ${low} and ${high} in 100`}
      </span>
      <RangePicture rate={rate} />
    </>
  )
}

/** From none to all: the band of the interval, and a mark at what was seen. With too few, an open line and no claim. */
function RangePicture({ rate }: { rate: Rate }) {
  const { share, interval } = rate
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" className={classes.range} aria-hidden="true">
      <line x1={0} x2={100} y1={10} y2={10} className={classes.axis} vectorEffect="non-scaling-stroke" />
      {share === null ? null : (
        <>
          <rect
            x={100 * interval.low}
            width={100 * (interval.high - interval.low)}
            y={4}
            height={12}
            className={classes.interval}
          />
          <line
            x1={100 * share}
            x2={100 * share}
            y1={1}
            y2={19}
            className={classes.share}
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
    </svg>
  )
}
