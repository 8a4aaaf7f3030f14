import { useEffect } from 'react'
import { readStored } from '@/lib/stored'
import { allCommands, type Command } from './registry'

export const SHORTCUTS_KEY = 'colloquy.shortcuts'
const PAUSE = 1200

/** True where a letter is text: a single-key command must stay silent there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  const quiet = ['checkbox', 'radio', 'button', 'submit', 'range']
  return target instanceof HTMLInputElement && !quiet.includes(target.type)
}

/** Enter and Space belong to the control that has the focus. */
const isOwnKey = (event: KeyboardEvent): boolean =>
  ['Enter', ' '].includes(event.key) &&
  event.target instanceof HTMLElement &&
  event.target.closest('a, button, input, summary, [role="option"], [role="menuitem"]') !== null

const hasDialog = (): boolean => document.querySelector('dialog[open], [role="menu"]') !== null

export type KeyResult = { command: Command | undefined; prefix: string }

/** The command that `prefix` plus `key` names, or the prefix to remember for the next key. */
export function matchKey(commands: readonly Command[], prefix: string, key: string): KeyResult {
  const typed = prefix ? `${prefix} ${key}` : key
  const command = commands.findLast(({ keys }) => keys === typed)
  if (command) return { command, prefix: '' }
  const begins = commands.some(({ keys }) => keys?.startsWith(`${typed} `))
  if (begins) return { command: undefined, prefix: typed }
  return prefix ? matchKey(commands, '', key) : { command: undefined, prefix: '' }
}

/** Listens for single keys and pairs on the whole page, unless the person switched them off. */
export function useShortcuts(): void {
  useEffect(() => {
    let prefix = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return
      if (readStored(SHORTCUTS_KEY, 'on') === 'off') return
      if (isTyping(event.target) || isOwnKey(event) || hasDialog()) return
      const result = matchKey(allCommands(), prefix, event.key)
      prefix = result.prefix
      clearTimeout(timer)
      timer = setTimeout(() => {
        prefix = ''
      }, PAUSE)
      if (!result.command) return
      event.preventDefault()
      result.command.run()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      clearTimeout(timer)
    }
  }, [])
}
