import { Radio } from '@mantine/core'
import classes from './debrief.module.css'

const FIT = ['1', '2', '3', '4', '5']

type Props = { label: string; description: string; value: number | null; onChange: (fit: number) => void }

/** From 1, not for me, to 5: asked before a talk and after it in the same way, so that one sees what moved. */
export function FitChoice({ label, description, value, onChange }: Props) {
  return (
    <Radio.Group
      label={label}
      description={description}
      value={value ? String(value) : ''}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <div className={classes.choices}>
        {FIT.map((each) => (
          <Radio key={each} value={each} label={each} />
        ))}
      </div>
    </Radio.Group>
  )
}
