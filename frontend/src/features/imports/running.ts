import type { Import } from '@/api'
import { readStored, useStored, writeStored } from '@/lib/stored'

/* The device knows one import that was begun here and not looked at since; nobody asks the server about any other. */
const KEY = 'colloquy.import'

/** Keeps in mind that an import runs, so that every page can tell how far it is, also after a reload. */
export function noteRunning({ id, state }: Pick<Import, 'id' | 'state'>): void {
  if (state === 'running') writeStored(KEY, id)
}

/** Its result was seen, or it is not there any more: nothing is left to tell. */
export function forgetRunning(id: string): void {
  if (readStored(KEY, '') === id) writeStored(KEY, '')
}

/** The import to tell of, if there is one. */
export const useRunning = (): string => useStored(KEY, '')[0]
