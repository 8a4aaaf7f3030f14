import { msg } from '@lingui/core/macro'
import { type RefObject, useEffect, useRef } from 'react'
import { steps, useCommands } from '@/ui/commands'

/** From person to person by keys, in columns and in the list alike. */
export function useBoardKeys(board: RefObject<HTMLElement | null>): void {
  const move = () => {
    const card = document.activeElement?.closest('[data-card]')
    if (board.current?.contains(card ?? null)) card?.querySelector<HTMLElement>('[data-do="move"]')?.click()
  }
  useCommands([
    ...steps({
      id: 'card',
      next: msg`Next person`,
      back: msg`Person before`,
      list: board,
      row: '[data-card]',
      stop: '[data-name]',
    }),
    { id: 'card-move', title: msg`Move this person`, group: 'page', keys: 'm', run: move },
  ])
}

/** A card that moved takes the focus with it; where it went out of sight, the focus stays on the board. */
export function useFocusAfterMove(board: RefObject<HTMLElement | null>, settled: boolean) {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body
    if (!settled || !moved.current || !lost) return
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${moved.current}"] [data-name]`)
    const first = (kind: string) => board.current?.querySelector<HTMLElement>(kind)
    const rest = card ?? first('[data-name]') ?? first('h2')
    rest?.focus()
    moved.current = null
  }, [settled, board])
  return (contactId: string) => {
    moved.current = contactId
  }
}
