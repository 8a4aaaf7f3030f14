import { useSyncExternalStore } from 'react'
import { newId } from '@/lib/ids'

export const UNDO_MS = 8000

export type Notice = {
  id: string
  message: string
  undo?: () => Promise<unknown> | unknown
  tone?: 'plain' | 'problem'
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

/** Says that something was done and, with `undo`, offers to take it back for eight seconds. One notice at a time. */
export function notify(notice: Omit<Notice, 'id'>): void {
  set([{ ...notice, id: newId() }])
}

export const dismissNotice = (id: string): void => set(notices.filter((notice) => notice.id !== id))

/** The newest thing that can still be taken back, for the palette. */
export const latestUndo = (): Notice | undefined => notices.find((notice) => notice.undo)

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices)
