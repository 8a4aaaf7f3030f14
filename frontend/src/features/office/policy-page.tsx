import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { OfficePolicy } from '@/api'
import { shortDay } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { byChapter } from './figures'
import classes from './office.module.css'
import { OfficeFrame } from './office-frame'
import { PolicyHistory } from './policy-history'
import { PolicyRow } from './policy-row'
import { policyQuery } from './queries'
import { useChapterWords } from './words'

/** The clocks and limits of this campus: each with what it means, what the method teaches, and since when it is so. */
export function PolicyPage() {
  const policy = useQuery(policyQuery)
  return (
    <OfficeFrame>
      {policy.isPending ? <ListSkeleton rows={6} /> : null}
      {policy.isError ? <ProblemNote error={policy.error} onRetry={() => void policy.refetch()} /> : null}
      {policy.data ? <Policy policy={policy.data} /> : null}
    </OfficeFrame>
  )
}

function Policy({ policy }: { policy: OfficePolicy }) {
  const { t, i18n } = useLingui()
  const chapter = useChapterWords()
  const since = policy.changed_at ? shortDay(i18n.locale, new Date(), new Date(policy.changed_at)) : null
  const who = policy.changed_by
  return (
    <>
      <div className={classes.lead}>
        <p>
          {t`What you set here holds for everybody from that moment on, and what students owe already follows the new clocks.`}
        </p>
        <p className={paper.quiet}>
          {since
            ? who
              ? t`Last changed on ${since} by ${who}.`
              : t`Last changed on ${since}.`
            : t`Everything is as the method teaches.`}
        </p>
      </div>
      {byChapter(policy.figures).map(([name, figures]) =>
        figures.length > 0 ? (
          <Section key={name} title={chapter(name)}>
            <ul className={classes.figures}>
              {figures.map((figure) => (
                <PolicyRow key={figure.name} figure={figure} />
              ))}
            </ul>
          </Section>
        ) : null,
      )}
      <PolicyHistory figures={policy.figures} />
    </>
  )
}
