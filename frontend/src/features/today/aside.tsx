import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Today } from '@/api'
import { OfficeCard } from '@/features/office'
import { useWeekWords, WeekBar } from '@/features/reflection'
import paper from '@/ui/paper.module.css'
import classes from './aside.module.css'
import { Suggestion } from './suggestion'

/** What stands beside the list and asks for nothing: whom to turn to next, how full the week is, who helps. */
export default function Aside({ today: { suggestion, week, office } }: { today: Today }) {
  return (
    <>
      {suggestion ? <Suggestion suggestion={suggestion} /> : null}
      {week ? <Week week={week} /> : null}
      {office ? <OfficeCard office={office} /> : null}
    </>
  )
}

function Week({ week }: { week: NonNullable<Today['week']> }) {
  const { t } = useLingui()
  const words = useWeekWords(week)
  return (
    <section className={classes.week} aria-label={t`Your week`}>
      <h2>{t`Your week`}</h2>
      <WeekBar week={week} />
      <p>{words}</p>
      <Link to="/looking-back" className={paper.inText}>{t`What it goes to`}</Link>
    </section>
  )
}
