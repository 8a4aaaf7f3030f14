import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PolicyFigure } from '@/api'
import paper from '@/ui/paper.module.css'
import { Toggle } from '@/ui/toggle'
import { spanOf, type Unit, type Value } from './figures'
import { HolidayList } from './holiday-list'
import classes from './office.module.css'
import { useChoiceWords, useUnitWords, useWeekdays } from './words'

type Props = {
  figure: PolicyFigure
  labelledBy: string
  value: Value
  error: string | null
  onChange: (value: Value) => void
}

/** Each kind of figure by what one sets it with; a kind that comes later is a line of text. */
export function PolicyControl(props: Props) {
  const { figure } = props
  if (figure.name === 'weekend') return <Weekend {...props} />
  switch (figure.kind) {
    case 'number':
      return <NumberField {...props} factor={1} />
    case 'share':
      return <NumberField {...props} factor={100} />
    case 'span':
      return <Span {...props} />
    case 'choice':
      return <Choice {...props} />
    case 'numbers':
      return <Numbers {...props} />
    case 'dates':
      return <HolidayList {...props} />
    default:
      return (
        <TextInput
          className={classes.hour}
          type="time"
          aria-labelledby={props.labelledBy}
          value={String(props.value)}
          error={props.error}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )
  }
}

/** A number, or a share written in percent; what is being typed is left alone until it is one. */
function NumberField({ value, labelledBy, error, factor, onChange }: Props & { factor: number }) {
  const shown = String(Math.round(Number(value) * factor * 10) / 10)
  const [typed, setTyped] = useState<string | null>(null)
  const isNumber = typed !== null && typed.trim() !== '' && !Number.isNaN(Number(typed))
  return (
    <TextInput
      className={classes.short}
      inputMode={factor === 1 ? 'numeric' : 'decimal'}
      aria-labelledby={labelledBy}
      rightSection={factor === 100 ? <span aria-hidden="true">%</span> : null}
      value={typed !== null && (!isNumber || Number(typed) === Number(shown)) ? typed : shown}
      error={error}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const number = Number(text)
        if (text.trim() !== '' && !Number.isNaN(number)) {
          onChange(factor === 1 ? Math.round(number) : number / factor)
        }
      }}
    />
  )
}

function Span({ value, labelledBy, error, onChange }: Props) {
  const { t } = useLingui()
  const units = useUnitWords()
  const span = spanOf(value) ?? { count: 0, unit: 'h' as Unit }
  const [typed, setTyped] = useState(String(span.count))
  const [seen, setSeen] = useState(span.count)
  if (seen !== span.count) {
    setSeen(span.count)
    setTyped(String(span.count))
  }
  const set = (count: number, unit: Unit) => onChange(`${count}${unit}`)
  return (
    <div className={classes.span}>
      <TextInput
        className={classes.short}
        inputMode="numeric"
        aria-labelledby={labelledBy}
        value={typed}
        error={error}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          if (/^\d{1,4}$/.test(text)) {
            setSeen(Number(text))
            set(Number(text), span.unit)
          }
        }}
      />
      <NativeSelect
        aria-label={t`Unit`}
        value={span.unit}
        data={units.list.map((unit) => ({ value: unit, label: units.word(unit) }))}
        onChange={(event) => set(span.count, event.currentTarget.value as Unit)}
      />
    </div>
  )
}

function Choice({ figure, value, labelledBy, error, onChange }: Props) {
  const word = useChoiceWords()
  return (
    <NativeSelect
      aria-labelledby={labelledBy}
      value={String(value)}
      error={error}
      data={figure.choices.map((choice) => ({ value: choice, label: word(choice) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** Several numbers, one after the other with commas between. */
function Numbers({ value, labelledBy, error, onChange }: Props) {
  const shown = Array.isArray(value) ? value.join(', ') : ''
  const [typed, setTyped] = useState<string | null>(null)
  const parse = (text: string) => (text.match(/\d{1,4}/g) ?? []).map(Number)
  const fits = typed !== null && parse(typed).join(', ') === shown
  return (
    <TextInput
      className={classes.short}
      inputMode="numeric"
      aria-labelledby={labelledBy}
      value={fits ? typed : shown}
      error={error}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(parse(event.currentTarget.value))
      }}
    />
  )
}

function Weekend({ value, labelledBy, error, onChange }: Props) {
  const days = useWeekdays()
  const off = Array.isArray(value) ? value.map(Number) : []
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: its name is the figure's own sentence, which stands elsewhere. */}
      <div className={paper.actions} role="group" aria-labelledby={labelledBy}>
        {days.map((name, day) => (
          <Toggle
            key={name}
            pressed={off.includes(day)}
            onChange={(on) => onChange((on ? [...off, day] : off.filter((each) => each !== day)).sort())}
          >
            {name}
          </Toggle>
        ))}
      </div>
      {error ? <p className={classes.alert}>{error}</p> : null}
    </div>
  )
}
