import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useRef, useState } from 'react'
import { useProblemText } from './problem'
import { notify } from './undo'

type Props = Omit<NativeSelectProps, 'value' | 'onChange'> & {
  value: string
  /** Brings the choice to where `value` comes from; the promise ends when it is there, or fails. */
  onChange: (value: string) => Promise<unknown>
}

type Wish = { value: string; error: unknown; underway: number }

/**
 * A choice whose value is held elsewhere, by the address or by the server. What was chosen stands from the key on,
 * and gives way to the outside once that has followed: a browser counts the next arrow from what it shows. Each choice
 * is brought there at once, for whoever leaves right after.
 */
export function Select({ value, onChange, ...props }: Props) {
  const problem = useProblemText()
  const [chosen, setChosen] = useState<{ value: string; there: boolean } | null>(null)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (chosen?.there) setChosen(null)
  }

  const latest = useRef(onChange)
  latest.current = onChange
  const wish = useRef<Wish>({ value, error: null, underway: 0 })
  const bring = async (next: string): Promise<void> => {
    const now = wish.current
    now.underway += 1
    const error: unknown = await latest.current(next).then(
      () => null,
      (reason) => reason,
    )
    now.underway -= 1
    if (next === now.value) now.error = error
    if (now.underway > 0) return
    setChosen(now.error ? null : { value: now.value, there: true })
    if (now.error) notify({ message: problem(now.error), tone: 'problem' })
  }
  const choose = (next: string) => {
    setChosen({ value: next, there: false })
    wish.current.value = next
    void bring(next)
  }
  return (
    <NativeSelect
      {...props}
      value={chosen?.value ?? value}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
