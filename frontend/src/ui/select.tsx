import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useRef, useState } from 'react'
import { useProblemText } from './problem'
import { notify } from './undo'

type Props = Omit<NativeSelectProps, 'value' | 'onChange'> & {
  value: string
  /** Brings the choice to where `value` comes from; the promise ends when it is there, or fails. */
  onChange: (value: string) => Promise<unknown>
}

/**
 * A choice whose value is held elsewhere, by the address or by the server. What was chosen stands from the key on,
 * and gives way to the outside once that has followed: a browser counts the next arrow from what it shows. One call
 * at a time, and the latest choice last.
 */
export function Select({ value, onChange, ...props }: Props) {
  const problem = useProblemText()
  const [chosen, setChosen] = useState<{ value: string; there: boolean } | null>(null)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (chosen?.there) setChosen(null)
  }

  const bring = useRef(onChange)
  bring.current = onChange
  const line = useRef<{ next: string | null; busy: boolean }>({ next: null, busy: false })
  const arrived = (error?: unknown) => {
    if (line.current.next !== null) return
    setChosen((now) => (error || !now ? null : { ...now, there: true }))
    if (error) notify({ message: problem(error), tone: 'problem' })
  }
  const choose = async (next: string) => {
    setChosen({ value: next, there: false })
    line.current.next = next
    if (line.current.busy) return
    line.current.busy = true
    for (let going: string | null = next; going !== null; going = line.current.next) {
      line.current.next = null
      await bring.current(going).then(() => arrived(), arrived)
    }
    line.current.busy = false
  }
  return (
    <NativeSelect
      {...props}
      value={chosen?.value ?? value}
      onChange={(event) => void choose(event.currentTarget.value)}
    />
  )
}
