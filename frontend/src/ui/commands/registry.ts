import type { MessageDescriptor } from '@lingui/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { IconName } from '../icons'

export type CommandGroup = 'page' | 'go' | 'do'

/** One thing a person can do from anywhere: the palette, the shortcuts and the help all read this. */
export type Command = {
  id: string
  title: MessageDescriptor
  group: CommandGroup
  icon?: IconName
  /** One key ("c") or two in a row ("g t"). */
  keys?: string
  /** Other words a person might type for it. */
  words?: MessageDescriptor
  run: () => void
}

let commands: readonly Command[] = []
const listeners = new Set<() => void>()
const announce = () => {
  for (const listener of listeners) listener()
}

/** Adds commands and returns the way to take them out again. Later ones win a shared key. */
export function register(added: readonly Command[]): () => void {
  commands = [...commands, ...added]
  announce()
  return () => {
    commands = commands.filter((command) => !added.includes(command))
    announce()
  }
}

export const allCommands = (): readonly Command[] => commands

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAllCommands = (): readonly Command[] => useSyncExternalStore(subscribe, allCommands)

/** Commands that exist while a component is on the screen; `run` always sees the newest closure. */
export function useCommands(list: readonly Command[]): void {
  const latest = useRef(list)
  latest.current = list
  const signature = list.map((command) => command.id).join()
  useEffect(() => {
    const ids = signature.split(',').filter(Boolean)
    const find = (id: string) => latest.current.find((command) => command.id === id)
    const stable = ids.flatMap((id) => {
      const command = find(id)
      return command ? [{ ...command, run: () => find(id)?.run() }] : []
    })
    return register(stable)
  }, [signature])
}
