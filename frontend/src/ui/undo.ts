import { useSyncExternalStore } from 'react'
import { newId } from '@/lib/ids'

export const UNDO_MS = 8000

export type Notice = {
  id: string
  message: string
  undo?: () => Promise<unknown> | unknown
  tone?: 'plain' | 'problem'
  /** It is being taken back. */
  busy?: boolean
}

let notices: readonly Notice[] = []
const listeners = new Set<() => void>()

const set = (next: readonly Notice[]) => {
  notices = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that something was done and, with `undo`, offers to take it back for eight seconds. One notice at a time; its id is told. */
export function notify(notice: Omit<Notice, 'id'>): string {
  const id = newId()
  set([{ ...notice, id }])
  return id
}

export const dismissNotice = (id: string): void => set(notices.filter((notice) => notice.id !== id))

/** Takes back what the notice says, once; what is refused is said in `words`, and offered again. */
export async function takeBack(words: (error: unknown) => string): Promise<void> {
  const notice = notices.find(({ undo, busy }) => undo && !busy)
  if (!notice?.undo) return
  set([{ ...notice, busy: true }])
  try {
    await notice.undo()
    dismissNotice(notice.id)
  } catch (error) {
    notify({ message: words(error), tone: 'problem', undo: notice.undo })
  }
}

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices)
