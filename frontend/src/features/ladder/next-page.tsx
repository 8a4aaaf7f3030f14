import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LadderRung } from '@/api'
import { UntappedSources } from '@/features/contacts'
import { usePlanInterview } from '@/features/interviews'
import { firstName } from '@/lib/text'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { LadderPicture } from './ladder-picture'
import classes from './next-page.module.css'
import { ladderQuery } from './queries'

/** Whom to turn to next, from the least intimidating upward, each with the reason; and where nobody was sought yet. */
export function NextPage() {
  const { t } = useLingui()
  const ladder = useInfiniteQuery(ladderQuery)
  const pages = ladder.data?.pages ?? []
  const rungs = pages.flatMap((page) => page.items)
  const first = pages[0]
  const near = rungs.filter(({ within_reach }) => within_reach)
  const later = rungs.filter(({ within_reach }) => !within_reach)
  return (
    <Page
      title={t`Whom next`}
      lead={t`Begin with whoever is easiest to talk to. Each good talk brings the next person within reach.`}
    >
      {ladder.isPending ? <ListSkeleton /> : null}
      {ladder.isError ? <ProblemNote error={ladder.error} onRetry={() => void ladder.refetch()} /> : null}
      {first && rungs.length === 0 ? (
        <EmptyState
          icon="people"
          title={t`Everybody on your list has been asked`}
          action={<LinkButton to="/people/add">{t`Add a person`}</LinkButton>}
        >
          {t`As soon as somebody is on your list whom you have not asked, they stand here with the reason for it.`}
        </EmptyState>
      ) : null}
      {first && rungs.length > 0 ? <LadderPicture reach={first.reach} talks={first.good_talks} /> : null}
      {near.length > 0 ? (
        <Section title={t`Within reach now`}>
          <Rungs rungs={near} lead />
        </Section>
      ) : null}
      {later.length > 0 ? (
        <Section title={t`A talk or two from here`}>
          <Rungs rungs={later} />
        </Section>
      ) : null}
      {ladder.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={ladder.isFetchingNextPage}
            onClick={() => void ladder.fetchNextPage()}
          >
            {t`Show more people`}
          </Button>
        </div>
      ) : null}
      <UntappedSources />
      <Section title={t`What works for you`}>
        <p className={paper.quiet}>
          {t`Writing first or calling first, and to whom: what your own tries say, as far as they can say it.`}
        </p>
        <div>
          <LinkButton variant="default" to="/what-works">
            {t`Look at your tries`}
          </LinkButton>
        </div>
      </Section>
    </Page>
  )
}

function Rungs({ rungs, lead = false }: { rungs: readonly LadderRung[]; lead?: boolean }) {
  return (
    <ol className={paper.rows}>
      {rungs.map((rung, index) => (
        <Rung key={rung.contact.id} rung={rung} lead={lead && index === 0} />
      ))}
    </ol>
  )
}

function Rung({ rung, lead }: { rung: LadderRung; lead: boolean }) {
  const { t } = useLingui()
  const plan = usePlanInterview()
  const { contact, reasons, height } = rung
  const name = firstName(contact.name)
  return (
    <li className={paper.row} data-lead={lead || undefined}>
      <div className={paper.head}>
        <Link to="/people/$contactId" params={{ contactId: contact.id }} className={classes.who}>
          <PersonChip name={contact.name} detail={standing(contact)} />
        </Link>
        <span className={classes.height}>
          <Height height={height} />
          {t`rung ${height} of 5`}
        </span>
      </div>
      <ul className={classes.reasons}>
        {reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className={paper.actions}>
        <Button
          variant={lead ? 'filled' : 'default'}
          loading={plan.isPending}
          onClick={() => plan.mutate({ contact_id: contact.id, form: 'workplace' })}
        >
          {t`Prepare a talk with ${name}`}
        </Button>
      </div>
      {plan.isError ? <ProblemNote error={plan.error} /> : null}
    </li>
  )
}

const STEPS = [1, 2, 3, 4, 5]

/** Five small rungs, as many of them dark as one would climb. */
function Height({ height }: { height: number }) {
  return (
    <svg viewBox="0 0 14 22" width={14} height={22} aria-hidden="true" focusable="false">
      {STEPS.map((step) => (
        <rect
          key={step}
          x={1}
          width={12}
          y={22 - step * 4.2}
          height={2.4}
          rx={1.2}
          className={step <= height ? classes.rungOn : classes.rungOff}
        />
      ))}
    </svg>
  )
}
