import type { ReactNode } from 'react'
import classes from './toggle.module.css'

type Props = { pressed: boolean; onChange: (pressed: boolean) => void; children: ReactNode }

/** A choice that is on or off, as a word one can press. */
export function Toggle({ pressed, onChange, children }: Props) {
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      {children}
    </button>
  )
}

type GroupProps<T> = {
  label: string
  options: readonly T[]
  value: readonly T[]
  word: (option: T) => string
  onChange: (value: T[]) => void
}

export function ToggleGroup<T extends string | number>({
  label,
  options,
  value,
  word,
  onChange,
}: GroupProps<T>) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.row}>
        {options.map((option) => (
          <Toggle
            key={option}
            pressed={value.includes(option)}
            onChange={(on) => onChange(on ? [...value, option] : value.filter((item) => item !== option))}
          >
            {word(option)}
          </Toggle>
        ))}
      </div>
    </fieldset>
  )
}
