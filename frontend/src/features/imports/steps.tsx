import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Import } from '@/api'
import classes from './imports-page.module.css'

export type ImportStep = 'file' | 'columns' | 'review' | 'run' | 'result'

type Titled = readonly [ImportStep, MessageDescriptor]

const STEPS: readonly [Titled, ...Titled[]] = [
  ['file', msg`File`],
  ['columns', msg`Columns`],
  ['review', msg`Review`],
  ['run', msg`Run`],
  ['result', msg`Result`],
]

/** The step that belongs to what the server says. */
export const stepOf = (state: Import['state']): ImportStep => {
  const steps: Record<Import['state'], ImportStep> = {
    uploaded: 'columns',
    checking: 'review',
    checked: 'review',
    running: 'run',
    done: 'result',
    cancelled: 'result',
    failed: 'result',
    undone: 'result',
  }
  return steps[state]
}

/** "Step 3 of 5: Review". */
export function useStepWords(): (here: ImportStep) => string {
  const { t } = useLingui()
  return (here) => {
    const at = STEPS.findIndex(([step]) => step === here)
    const [, name] = STEPS[at] ?? STEPS[0]
    const [number, title] = [at + 1, t(name)]
    return t`Step ${number} of 5: ${title}.`
  }
}

export function Steps({ here }: { here: ImportStep }) {
  const { t } = useLingui()
  const index = STEPS.findIndex(([step]) => step === here)
  return (
    <ol className={classes.steps} aria-label={t`Five steps`}>
      {STEPS.map(([step, title], at) => (
        <li
          key={step}
          className={classes.step}
          data-done={at < index || undefined}
          aria-current={at === index ? 'step' : undefined}
        >
          {t(title)}
        </li>
      ))}
    </ol>
  )
}
