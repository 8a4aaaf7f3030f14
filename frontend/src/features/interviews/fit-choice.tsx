import { useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useRef } from 'react'
import classes from './debrief.module.css'

const FIT = ['1', '2', '3', '4', '5']

type Props = {
  label: string
  description: string
  value: number | null
  onChange: (fit: number | null) => void
}

/** From 1, not for me, to 5: asked before a talk and after it in the same way, so that one sees what moved. What was said can be unsaid. */
export function FitChoice({ label, description, value, onChange }: Props) {
  const { t } = useLingui()
  const choices = useRef<HTMLDivElement>(null)
  const unsay = () => {
    onChange(null)
    choices.current?.querySelector('input')?.focus()
  }
  return (
    <Radio.Group
      label={label}
      description={description}
      value={value ? String(value) : ''}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <div className={classes.choices} ref={choices}>
        {FIT.map((each) => (
          <Radio key={each} value={each} label={each} />
        ))}
        {value === null ? null : (
          <Button size="compact-md" variant="subtle" className={classes.unsay} onClick={unsay}>
            {t`I would rather not say`}
          </Button>
        )}
      </div>
    </Radio.Group>
  )
}
