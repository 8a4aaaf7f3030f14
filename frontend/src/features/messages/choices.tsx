import { useId } from 'react'
import classes from './choices.module.css'

type Props<T extends string> = {
  legend: string
  options: readonly T[]
  value: T
  word: (option: T) => string
  detail?: (option: T) => string
  onChange: (option: T) => void
}

/** One of a few, each in words large enough to tap; the browser's own radio buttons, so the arrow keys work. */
export function Choices<T extends string>({ legend, options, value, word, detail, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={classes.choices} data-plain={detail ? undefined : true}>
      <legend className={classes.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={classes.choice}>
          <input
            type="radio"
            className={classes.radio}
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span className={classes.words}>
            <span className={classes.word}>{word(option)}</span>
            {detail ? <span className={classes.detail}>{detail(option)}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
