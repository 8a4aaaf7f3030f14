import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Reflection } from '@/api'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { Answered, FieldTable } from './fields-known'
import { sinceOf, span } from './figures'
import classes from './looking-back.module.css'
import { Months } from './months'
import { NetworkList } from './network-list'
import { reflectionQuery } from './queries'
import { PERIODS, type Period } from './search'
import { ThisWeek } from './this-week'

const NAMES: Record<Period, MessageDescriptor> = {
  term: msg`The past four months`,
  year: msg`The past year`,
  all: msg`From the start`,
}

/** What came of the effort, and what it takes. It is told and never scored. */
export function LookingBackPage() {
  const { t } = useLingui()
  const { period = 'term' } = useSearch({ from: '/_app/looking-back' })
  const since = useMemo(() => sinceOf(period, new Date()), [period])
  const reflection = useQuery(reflectionQuery(since))
  return (
    <Page
      title={t`Looking back`}
      lead={t`What the talks have given you so far, and the time they take. There is nothing here to keep up with.`}
    >
      <nav aria-label={t`Which time`}>
        <ul className={classes.periods}>
          {PERIODS.map((each) => (
            <li key={each}>
              <Link
                to="/looking-back"
                search={each === 'term' ? {} : { period: each }}
                replace
                className={classes.period}
                activeOptions={{ exact: true }}
              >
                {t(NAMES[each])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {reflection.isPending ? <ListSkeleton rows={3} /> : null}
      {reflection.isError ? (
        <ProblemNote error={reflection.error} onRetry={() => void reflection.refetch()} />
      ) : null}
      {reflection.data ? <Given reflection={reflection.data} period={period} /> : null}
      <ThisWeek />
    </Page>
  )
}

function Given({ reflection, period }: { reflection: Reflection; period: Period }) {
  const { t } = useLingui()
  const { totals, months, names, network, fields, closed_fields } = reflection
  const nothing = Object.values(totals).every((count) => count === 0)
  return (
    <div className={`${paper.stack} ${paper.wide}`}>
      {nothing ? (
        <EmptyState
          icon="leaf"
          title={period === 'all' ? t`The first talk is still ahead of you` : t`A quiet time`}
          action={<LinkButton to="/next">{t`See whom to talk to next`}</LinkButton>}
        >
          {t`After a talk, this page tells what you learned, whom you met through whom, and what became clear.`}
        </EmptyState>
      ) : (
        <Section title={t`What it gave you`}>
          <Totals reflection={reflection} />
        </Section>
      )}
      {months.length > 0 ? <Months months={months} /> : null}
      {names.received > 0 ? <NetworkList names={names} network={network} /> : null}
      {fields.some(({ known }) => known > 0) ? <FieldTable fields={fields} /> : null}
      {closed_fields.length > 0 ? <Answered fields={closed_fields} /> : null}
      {nothing ? null : (
        <div className={paper.actions}>
          <LinkButton variant="default" to="/milestones">
            {t`Tell those who helped`}
          </LinkButton>
          <LinkButton variant="default" to="/terms">
            {t`The words you picked up`}
          </LinkButton>
        </div>
      )}
    </div>
  )
}

/** A few figures, each in a sentence of its own; what is nothing is not said. */
function Totals({ reflection }: { reflection: Reflection }) {
  const { t, i18n } = useLingui()
  const { talks, minutes, people, learned, terms, thanks, news } = reflection.totals
  const { received, met } = reflection.names
  const time = span(i18n.locale, minutes)
  const metSome = met === 1 ? t`and you met 1 of them` : t`and you met ${met} of them`
  const toMeet = met === 0 ? t`of people you could meet` : metSome
  const rows: [number, string, string][] = [
    [
      talks,
      talks === 1 ? t`talk` : t`talks`,
      [people === 1 ? t`with 1 person` : t`with ${people} people`, minutes > 0 ? time : '']
        .filter(Boolean)
        .join(', '),
    ],
    [learned, learned === 1 ? t`thing learned` : t`things learned`, t`that stand in your debriefs`],
    [received, received === 1 ? t`name` : t`names`, toMeet],
    [terms, terms === 1 ? t`word` : t`words`, t`of the field that somebody explained`],
    [thanks, thanks === 1 ? t`thank-you` : t`thank-yous`, t`that went out`],
    [news, news === 1 ? t`piece of news` : t`pieces of news`, t`that came back to you`],
  ]
  return (
    <dl className={classes.totals}>
      {rows
        .filter(([count]) => count > 0)
        .map(([count, name, more]) => (
          <div key={name} className={classes.total}>
            <dt>
              <span className={classes.count}>{count}</span> {name}
            </dt>
            <dd className={paper.quiet}>{more}</dd>
          </div>
        ))}
    </dl>
  )
}
