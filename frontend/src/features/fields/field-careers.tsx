import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CareerPath, CareerStep } from '@/api'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { laidOver, type Overlay, type Strip, ticks } from './careers'
import classes from './heard.module.css'
import { careerPathsQuery } from './queries'

/** The careers of the people of a field over one another, and each of them step by step. */
export function FieldCareers({ fieldId }: { fieldId: string }) {
  const { t } = useLingui()
  const careers = useQuery(careerPathsQuery(fieldId))
  const paths = careers.data?.paths ?? []
  return (
    <Section title={t`How they got there`}>
      {careers.isPending ? <ListSkeleton rows={3} /> : null}
      {careers.isError ? <ProblemNote error={careers.error} onRetry={() => void careers.refetch()} /> : null}
      {careers.isSuccess && paths.length === 0 ? (
        <p className={paper.quiet}>
          {t`Ask people how they came to where they are. In the debrief you note each step with its years, and the paths stand here side by side.`}
        </p>
      ) : null}
      {paths.length > 0 ? <Paths paths={paths} /> : null}
    </Section>
  )
}

function Paths({ paths }: { paths: readonly CareerPath[] }) {
  const { t } = useLingui()
  const overlay = laidOver(paths, new Date().getFullYear())
  const count = paths.length
  return (
    <>
      <p>
        {count === 1
          ? t`One person's path so far. With two or three more you see what is usual and what is not.`
          : t`The paths of ${count} people, each from its first step on.`}
      </p>
      <ol className={classes.paths}>
        {paths.map((path) => (
          <Path key={path.contact.id} path={path} overlay={overlay} />
        ))}
      </ol>
    </>
  )
}

function Path({ path, overlay }: { path: CareerPath; overlay: Overlay }) {
  const { contact, steps } = path
  const strip = overlay.strips.find(({ id }) => id === contact.id)
  return (
    <li className={classes.path}>
      <h3 className={paper.title}>
        <Link to="/people/$contactId" params={{ contactId: contact.id }} className={paper.link}>
          {contact.name}
        </Link>
      </h3>
      {strip ? <Drawn strip={strip} years={overlay.years} /> : null}
      <ul className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
    </li>
  )
}

/** One career as a strip; all strips of the page share one measure. The steps beneath say the same in words. */
function Drawn({ strip, years }: { strip: Strip; years: number }) {
  const { t } = useLingui()
  const at = (year: number) => (100 * year) / years
  return (
    <div className={classes.drawn} aria-hidden="true">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={classes.strip} aria-hidden="true">
        <rect width={100} height={10} className={classes.base} />
        {strip.spans.map(({ id, from, years: long }, index) => (
          <rect
            key={id}
            x={at(from)}
            width={at(long)}
            height={10}
            className={index % 2 === 0 ? classes.asked : classes.other}
          />
        ))}
      </svg>
      <div className={classes.axis}>
        {ticks(years).map((year) => (
          <span key={year} className={classes.tick} style={{ insetInlineStart: `${at(year)}%` }}>
            {year === 0 ? t`start` : year}
          </span>
        ))}
      </div>
    </div>
  )
}

function Step({ step }: { step: CareerStep }) {
  const { t } = useLingui()
  const { years_from: from, years_to: to, text, source, off_the_record } = step
  const until = to === null ? t`from ${from} on` : `${from}–${to}`
  const years = from === null ? t`year not known` : to === from ? `${from}` : until
  return (
    <li className={classes.step}>
      <span className={classes.years}>{years}</span>
      <span>
        {text}
        {source === 'position' ? <span className={paper.quiet}> {t`(from their page)`}</span> : null}
        {off_the_record ? (
          <span className={classes.locked}>
            <Icon name="lock" size={14} />
            <span className={paper.unseen}>{t`Off the record`}</span>
          </span>
        ) : null}
      </span>
    </li>
  )
}
