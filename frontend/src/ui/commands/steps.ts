import type { MessageDescriptor } from '@lingui/core'
import type { RefObject } from 'react'
import type { Command } from './registry'

/** How a list is gone through by keys: what a row is, and what in it takes the focus; a row may be its own stop. */
type Rows = { row: string; stop: string }

/** To the stop after or before the row that has the focus; where none has it, to the first or the last. */
export function stepIn(list: HTMLElement | null, { row, stop }: Rows, by: 1 | -1): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>(stop) ?? [])]
  const here = stops.findIndex((one) => one.closest(row)?.contains(document.activeElement))
  const next = here < 0 ? (by > 0 ? 0 : stops.length - 1) : here + by
  stops[Math.max(0, Math.min(stops.length - 1, next))]?.focus()
}

type Steps = Rows & {
  id: string
  next: MessageDescriptor
  back: MessageDescriptor
  list: RefObject<HTMLElement | null>
}

/** From row to row with j and k, so that Enter, and every reader, works as in any list. */
export const steps = ({ id, next, back, list, ...rows }: Steps): Command[] => [
  { id: `${id}-next`, title: next, group: 'page', keys: 'j', run: () => stepIn(list.current, rows, 1) },
  { id: `${id}-back`, title: back, group: 'page', keys: 'k', run: () => stepIn(list.current, rows, -1) },
]
