import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { InterviewQuestion } from '@/api'
import type { GuideChanges } from './guide-queries'
import classes from './questions.module.css'

/** Questions kept aside: not asked for now, not lost either. */
export function ParkedPile({
  parked,
  changes,
}: {
  parked: readonly InterviewQuestion[]
  changes: GuideChanges
}) {
  const { t } = useLingui()
  return (
    <section className={classes.parked} aria-label={t`Put aside for now`}>
      <h3 className={classes.ideasTitle}>{t`Put aside for now`}</h3>
      <ul className={classes.pile}>
        {parked.map(({ id, text }) => (
          <li key={id} className={classes.parkedRow}>
            <span>{text}</span>
            <Button
              variant="default"
              aria-label={t`Take up again: ${text}`}
              onClick={() => changes.change.mutate({ id, body: { parked: false } })}
            >
              {t`Take up again`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
